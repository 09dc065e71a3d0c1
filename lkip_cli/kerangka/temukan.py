"""The modules of a folder that offer files, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType


def find_modules(folder: ModuleType) -> Iterator[ModuleType]:
    """Every module of `folder`, by name."""
    for info in pkgutil.iter_modules(folder.__path__):
        yield importlib.import_module(f"{folder.__name__}.{info.name}")
