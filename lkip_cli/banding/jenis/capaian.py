"""Capaian of indikator and sasaran, in percentage points; what moved most stands first."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.banding.versi import compare_optional

JUDUL = "Capaian"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Indikator and sasaran together, by the size of the change; figures that have come or gone stand last."""
    rows = [*_indikator(pasangan), *_sasaran(pasangan)]
    yield from sorted(rows, key=lambda row: -abs(row.selisih.nilai if row.selisih else Fraction(0)))


def _indikator(pasangan: Pasangan) -> Iterator[Perubahan]:
    for pokok, lama, baru in pasangan.figures("indikator", lambda hasil: hasil.indikator):
        yield from compare_angka(pasangan, Baris(pokok, "capaian", Bobot.CAPAIAN), lama.capaian, baru.capaian)
        tahunan = Baris(pokok, "capaian terhadap target tahunan", Bobot.CAPAIAN)
        yield from compare_optional(pasangan, tahunan, lama.capaian_tahunan, baru.capaian_tahunan)


def _sasaran(pasangan: Pasangan) -> Iterator[Perubahan]:
    """The means over several indikator; none where one of these could not be read on either side."""
    if not (pasangan.lama.knows_all_capaian and pasangan.baru.knows_all_capaian):
        return
    for pokok, lama, baru in pasangan.figures("sasaran", lambda hasil: hasil.sasaran):
        if lama.jumlah_indikator.tepat == baru.jumlah_indikator.tepat == 1:
            continue
        baris = Baris(pokok, "rata-rata capaian", Bobot.CAPAIAN)
        yield from compare_angka(pasangan, baris, lama.rata_rata, baru.rata_rata)
