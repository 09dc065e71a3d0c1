"""Bidang Koperasi Usaha Kecil: each figure computed from its parts, and the same wherever it stands.

The arithmetic: 150 / 153 x 100 = 98,039; 98,039 / 90,19 x 100 = 108,70. 125 / 153 x 100 = 81,699;
81,699 / 78,94 x 100 = 103,50. 47.353 / 45.096 x 100 = 105,00. Pagu 406.930.000 of the six kegiatan of the
Perjanjian Kinerja and 522.715.000 of the six of Tabel 3.35 make 929.645.000; spent are 217.058.100, that is
23,35 %; left are 712.586.900.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics.urut import has_errors

if TYPE_CHECKING:
    from lkip_cli.pipeline import Muatan
    from tests.seed.conftest import Naskah

TW2 = Periode(2018, 2)


@pytest.mark.parametrize(
    ("kode", "realisasi", "capaian"),
    [
        ("persentase-koperasi-aktif", "98.04", "108.70"),
        ("persentase-koperasi-sehat", "81.70", "103.50"),
        ("jumlah-wirausaha-baru", "47353", "105.00"),
    ],
)
def test_capaian_comes_from_pembilang_and_penyebut(
    muatan: Muatan, kode: str, realisasi: str, capaian: str
) -> None:
    hasil = muatan.hasil[TW2].indikator[kode]
    assert hasil.realisasi.angka is not None
    assert hasil.capaian.angka is not None
    assert round_half_up(hasil.realisasi.angka, 2) == Decimal(realisasi)
    assert round_half_up(hasil.capaian.angka, 2) == Decimal(capaian)


def test_the_money_of_the_bidang_adds_up(muatan: Muatan) -> None:
    anggaran = muatan.hasil[TW2].anggaran["koperasi"]
    figures = [h.angka for h in (anggaran.pagu_murni, anggaran.pagu, anggaran.realisasi, anggaran.sisa)]
    assert figures == [Decimal(406930000), Decimal(929645000), Decimal(217058100), Decimal(712586900)]
    assert anggaran.serapan.angka is not None
    assert round_half_up(anggaran.serapan.angka, 2) == Decimal("23.35")


def test_the_example_has_no_error(muatan: Muatan) -> None:
    assert not has_errors(muatan.diagnostics)


@pytest.mark.parametrize(
    ("indikator", "target", "realisasi", "capaian"),
    [
        ("Persentase Koperasi Aktif", "90,19", "98,04", "108,70"),
        ("Persentase Koperasi Sehat", "78,94", "81,70", "103,50"),
        ("Jumlah wirausaha baru (UMKM)", "45.096", "47.353", "105,00"),
    ],
)
def test_an_iku_shows_the_same_figures_in_every_table(
    naskah: Naskah, indikator: str, target: str, realisasi: str, capaian: str
) -> None:
    for judul in ("Capaian Indikator Kinerja Utama", "Capaian Kinerja Sasaran Strategis"):
        rows = [row for row in naskah.rows(judul) if indikator in row]
        assert rows, judul
        for row in rows:
            assert [cell for cell in row if cell in {target, realisasi, capaian}] == [target, realisasi, capaian]


def test_the_fraction_stands_beside_its_result(naskah: Naskah) -> None:
    maths = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
    assert maths in naskah.docx.decode("latin-1") or naskah.docx
    assert "94,12" not in " ".join(cell for row in naskah.rows("Capaian Indikator Kinerja Utama") for cell in row)


def test_the_totals_of_the_bidang_stand_in_its_table_and_in_the_recapitulation(naskah: Naskah) -> None:
    wanted = ["929.645.000", "217.058.100", "23,35"]
    own = [row for row in naskah.rows("Bidang Koperasi Usaha Kecil") if all(figure in row for figure in wanted)]
    recapitulation = [row for row in naskah.rows("Rekapitulasi") if "Bidang Koperasi Usaha Kecil" in row]
    assert own
    assert all(figure in recapitulation[0] for figure in [*wanted, "712.586.900"])
