"""Derivations of figures in each format: one module per format, its function is `format_asal`."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import cast

from lkip_cli.laporan.asal.jejak import Jejak


def find_format(name: str) -> Callable[[Jejak], str]:
    """The function that writes a format, by the name of its module."""
    module = importlib.import_module(f"{__name__}.{name}")
    return cast("Callable[[Jejak], str]", module.format_asal)
