"""The tables of the report: one module per kind, found by its name; `build(bahan)` gives the rows."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Protocol, cast

from lkip_cli.laporan.bahan import Bahan


class ModulTabel(Protocol):
    """What a module of this folder offers; its file name is the key that templates use."""

    def build(self, bahan: Bahan) -> object:
        """Give the rows of the table (a list of dicts), or a single figure."""


def build_tables(bahan: Bahan) -> dict[str, object]:
    """Every table of this folder by its name."""
    names = sorted(modul.name for modul in pkgutil.iter_modules(__path__))
    modules = {nama: cast("ModulTabel", import_module(f"{__name__}.{nama}")) for nama in names}
    return {nama: modul.build(bahan) for nama, modul in modules.items()}
