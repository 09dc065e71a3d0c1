"""The notes under the table of earlier periods."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compare_hasil, compute_hasil
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.sasaran.sumber_pembanding import list_catatan, name_periode
from lkip_cli.model.entitas import Agregasi


@pytest.mark.parametrize(
    ("periode", "nama"),
    [(Periode(2017, 4), "2017"), (Periode(2018, 1), "TW I 2018"), (Periode(2018, 4), "TW IV 2018")],
)
def test_a_whole_earlier_year_is_called_by_its_number(periode: Periode, nama: str) -> None:
    assert name_periode(periode, Periode(2018, 4)) == nama


def test_sources_and_remarks_name_their_indikator_and_year(terbanding: Bahan) -> None:
    assert list_catatan(list(terbanding.kinerja.indikator.values()), terbanding) == [
        "Persentase koperasi aktif, tahun 2017: LKIP 2017.",
        "Persentase koperasi aktif, tahun 2017: angka sementara.",
        "Persentase koperasi sehat, tahun 2015: LKIP 2015.",
    ]


def test_a_figure_that_adds_up_says_why_it_is_not_compared(terbanding: Bahan) -> None:
    kinerja = terbanding.kinerja
    growing = {
        k: replace(d, agregasi=Agregasi.KUMULATIF) if k == "koperasi-aktif" else d
        for k, d in kinerja.data_dasar.items()
    }
    year = replace(kinerja, data_dasar=growing)
    hasil = compare_hasil({2018: year}, {p: compute_hasil(year, p) for p in year.periode})
    bahan = Bahan(year, {p.triwulan: satu for p, satu in hasil.items()}, terbanding.periode)
    assert list_catatan([year.indikator["persentase-aktif"]], bahan)[-1] == (
        "Persentase koperasi aktif: realisasi bertambah sepanjang tahun, sehingga baru sebanding dengan tahun lain "
        "pada triwulan IV."
    )


def test_without_comparisons_there_are_no_notes(bahan: Bahan) -> None:
    assert list_catatan(list(bahan.kinerja.indikator.values()), bahan) == []
