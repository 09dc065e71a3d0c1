"""All comparisons of a year with four quarters, one earlier year in the folder and two in riwayat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil, compare_hasil, compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.model.entitas import AngkaRiwayat, Indikator, Riwayat, Versi
from lkip_cli.model.kinerja import Kinerja

PK = Versi("murni", "PK", "", date(2017, 1, 2))
LAMA = {tahun: AngkaRiwayat(Decimal(nilai), "LKIP") for tahun, nilai in ((2015, 50), (2016, 55))}


@pytest.fixture
def hasil(susun: Callable[..., Kinerja], indikator: Callable[..., Indikator]) -> dict[Periode, Hasil]:
    """Realisasi in 2017: TW IV 60; in 2018: 62, 64, 66, 70."""
    satu = indikator("layanan", "80")
    figures = {2017: {3: "59", 4: "60"}, 2018: {1: "62", 2: "64", 3: "66", 4: "70"}}
    years = {}
    for tahun, quarters in figures.items():
        isi = {nomor: {"realisasi_indikator": {"layanan": nilai}} for nomor, nilai in quarters.items()}
        kinerja = susun(satu, isi=isi, versi=(PK,))
        years[tahun] = replace(kinerja, tahun=tahun, riwayat={"layanan": Riwayat(LAMA)})
    computed = {p: compute_hasil(kinerja, p) for kinerja in years.values() for p in kinerja.periode}
    return compare_hasil(years, computed)


def changes(hasil: Hasil) -> list[tuple[str, object]]:
    years = hasil.perbandingan["layanan"].tahun
    return [(str(one.lampau.realisasi.periode), one.perubahan.tepat) for one in years]


def test_the_years_of_riwayat_come_before_those_of_the_folder(hasil: dict[Periode, Hasil]) -> None:
    assert changes(hasil[Periode(2018, 4)]) == [("2015-TW4", 20), ("2016-TW4", 15), ("2017-TW4", 10)]


def test_an_earlier_year_does_not_see_the_later_ones(hasil: dict[Periode, Hasil]) -> None:
    assert changes(hasil[Periode(2017, 4)]) == [("2015-TW4", 10), ("2016-TW4", 5)]


def test_the_quarter_before_is_of_the_same_year(hasil: dict[Periode, Hasil]) -> None:
    def change(nomor: int) -> Hitungan | None:
        before = hasil[Periode(2018, nomor)].perbandingan["layanan"].triwulan_lalu
        return before.perubahan if before else None

    assert change(1) is None
    assert [found.tepat if (found := change(nomor)) else None for nomor in (2, 3, 4)] == [2, 2, 4]


def test_a_year_without_its_last_quarter_has_no_figure_of_the_year(
    susun: Callable[..., Kinerja], indikator: Callable[..., Indikator]
) -> None:
    satu = indikator("layanan", "80")
    years = {
        tahun: replace(susun(satu, isi={3: {"realisasi_indikator": {"layanan": "59"}}}, versi=(PK,)), tahun=tahun)
        for tahun in (2017, 2018)
    }
    computed = {p: compute_hasil(kinerja, p) for kinerja in years.values() for p in kinerja.periode}
    assert changes(compare_hasil(years, computed)[Periode(2018, 3)]) == []
