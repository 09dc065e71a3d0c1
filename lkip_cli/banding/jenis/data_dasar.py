"""The data dasar that the formulas are made of."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.model.entitas import Agregasi

JUDUL = "Data dasar"
KUMULATIF = frozenset({Agregasi.KUMULATIF, Agregasi.JUMLAH, Agregasi.MAKSIMUM})
"""Agregasi under which a figure can only grow over the year."""


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Each as it stands up to its quarter."""
    for pokok, lama, baru in pasangan.figures("data dasar", lambda hasil: hasil.data):
        kumulatif = pasangan.baru.kinerja.data_dasar[pokok.kode].agregasi in KUMULATIF
        baris = Baris(pokok, "jumlah", Bobot.DATA_DASAR, kumulatif=kumulatif)
        yield from compare_angka(pasangan, baris, lama, baru)
