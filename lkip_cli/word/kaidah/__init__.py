"""The manuals of the findings on templates: one file per code, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil

from lkip_cli.diagnostics import Kaidah

MANUAL: tuple[Kaidah, ...] = tuple(
    importlib.import_module(f"{__name__}.{info.name}").KAIDAH
    for info in pkgutil.iter_modules(__path__)
    if info.name.startswith("lk")
)
