"""What every name that a template may use means: one module per part of the context, found by discovery.

A module offers `ARTI`: the path of a group of names -> name -> meaning in Indonesian. A path goes through lists
without a sign (`keuangan.bidang.baris`); the empty path is the context itself.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module

NARASI = "narasi"
"""The path of the blocks of any narrative, wherever it stands."""


def find_arti() -> Mapping[str, Mapping[str, str]]:
    """Path -> name -> meaning, for every group of names."""
    modules = (import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    return {path: names for modul in modules for path, names in modul.ARTI.items()}
