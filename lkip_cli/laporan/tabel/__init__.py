"""The tables of the report: one module per kind, found by its name; it builds the rows and says what they mean."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from typing import Protocol, cast

from lkip_cli.laporan.bahan import Bahan


class ModulTabel(Protocol):
    """What a module of this folder offers; its file name is the key that templates use.

    `ARTI` says what the table is, `KOLOM` what each name in its rows means; a single figure has no `KOLOM`.
    """

    ARTI: str
    KOLOM: Mapping[str, str]

    def build(self, bahan: Bahan) -> object:
        """Give the rows of the table (a list of dicts), or a single figure."""


def find_tables() -> dict[str, ModulTabel]:
    """Every module of this folder by its name."""
    names = sorted(modul.name for modul in pkgutil.iter_modules(__path__))
    return {nama: cast("ModulTabel", import_module(f"{__name__}.{nama}")) for nama in names}


def build_tables(bahan: Bahan) -> dict[str, object]:
    """Every table of this folder by its name."""
    return {nama: modul.build(bahan) for nama, modul in find_tables().items()}
