"""The files of a room that hold a code each, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from types import ModuleType


def find_modul(paket: str, path: Iterable[str]) -> tuple[ModuleType, ...]:
    """The modules of a package that are named after a code (`lk301_...`), by code; each has its manual, `KAIDAH`.

    `paket` and `path` are the `__name__` and `__path__` of the package.
    """
    names = (info.name for info in pkgutil.iter_modules(path))
    return tuple(importlib.import_module(f"{paket}.{name}") for name in names if name.startswith("lk"))
