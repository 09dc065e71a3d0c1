"""The kinds of comparison: one per file, found by discovery.

Each offers `JUDUL`, the heading of its rows, and `compare`, which gives the rows of a Pasangan.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

MODUL: tuple[ModuleType, ...] = tuple(
    importlib.import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)
)
