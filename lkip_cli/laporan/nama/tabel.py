"""Meanings of the names in the tables that stand by themselves; each stands beside its table."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.laporan.tabel import find_tables

_TABEL = find_tables()

ARTI: Mapping[str, Mapping[str, str]] = {
    "tabel": {nama: modul.ARTI for nama, modul in _TABEL.items()},
    **{f"tabel.{nama}": modul.KOLOM for nama, modul in _TABEL.items() if hasattr(modul, "KOLOM")},
}
