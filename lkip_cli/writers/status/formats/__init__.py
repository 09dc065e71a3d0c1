"""The state of a data folder in each format: one module per format, its function is `format_status`."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import cast

from lkip_cli.writers.status.lajur import Tampilan


def find_format(name: str) -> Callable[[Tampilan], str]:
    """The function that writes a format, by the name of its module."""
    module = importlib.import_module(f"{__name__}.{name}")
    return cast("Callable[[Tampilan], str]", module.format_status)
