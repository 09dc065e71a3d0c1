"""Rules over what was read back from a finished report: one per file, found by discovery.

A module offers `KAIDAH` (its manual) and `check(periksa) -> Iterator[Diagnostic]`.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

from lkip_cli.diagnostics import Kaidah

MODUL: tuple[ModuleType, ...] = tuple(
    importlib.import_module(f"{__name__}.{info.name}")
    for info in pkgutil.iter_modules(__path__)
    if info.name.startswith("lk")
)
MANUAL: tuple[Kaidah, ...] = tuple(modul.KAIDAH for modul in MODUL)
