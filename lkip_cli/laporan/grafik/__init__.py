"""The charts of the report: one module per chart, found by its name, which is also the name in the template."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Protocol, cast

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.lembar import Grafik


class ModulGrafik(Protocol):
    """What a module of this folder offers; `ARTI` says what the chart shows."""

    ARTI: str

    def build(self, bahan: Bahan) -> Grafik:
        """Give the sheet of figures behind the chart, and the sentence that tells them."""


def find_charts() -> dict[str, ModulGrafik]:
    """Every module of this folder by its name."""
    names = sorted(modul.name for modul in pkgutil.iter_modules(__path__))
    return {nama: cast("ModulGrafik", import_module(f"{__name__}.{nama}")) for nama in names}


def build_charts(bahan: Bahan) -> dict[str, Grafik]:
    """Every chart of this folder by its name."""
    return {nama: modul.build(bahan) for nama, modul in find_charts().items()}
