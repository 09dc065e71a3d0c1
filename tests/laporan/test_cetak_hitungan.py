"""Figures are printed by the kind of their satuan: bare in a cell, with sign or satuan in a sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan, NilaiHitungan, RumusHitungan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import format_target, print_bare, print_cell, print_counted, print_with_satuan
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, Rentang

PERSEN = Satuan("persen", "%", JenisAngka.PERSEN)
RUPIAH = Satuan("rupiah", "Rp", JenisAngka.RUPIAH)
IKM = Satuan("ikm", "IKM", JenisAngka.BULAT)
INDEKS = Satuan("indeks", "nilai indeks", JenisAngka.DESIMAL)
AKIP = Satuan("akip", "predikat", JenisAngka.PREDIKAT)
TAG = "realisasi/a/2018-TW2"


def figure(nilai: NilaiHitungan, satuan: Satuan, desimal: int | None = None, medan: str = "realisasi") -> Hitungan:
    return Hitungan("a", medan, Periode(2018, 2), nilai, satuan, RumusHitungan("isian", "", ""), desimal=desimal)


@pytest.mark.parametrize(
    ("nilai", "satuan", "cell", "bare", "counted", "with_satuan"),
    [
        (Decimal("98.039215"), PERSEN, "98,04", "98,04%", "98,04%", "98,04%"),
        (Decimal(217058100), RUPIAH, "217.058.100", "Rp217.058.100", "Rp217.058.100", "Rp217.058.100"),
        (Decimal(10), IKM, "10", "10", "10 IKM", "10 IKM"),
        (Decimal("80.5"), INDEKS, "80,5", "80,5", "80,5", "80,5 nilai indeks"),
        (Huruf("BB"), AKIP, "BB", "BB", "BB", "BB"),
        (Decimal("65.20"), AKIP, "65,20", "65,20", "65,20", "65,20"),
    ],
)
def test_a_figure_is_printed_by_the_kind_of_its_satuan(
    nilai: Decimal, satuan: Satuan, cell: str, bare: str, counted: str, with_satuan: str
) -> None:
    hitungan = figure(nilai, satuan)
    assert print_cell(hitungan) == Angka(cell, TAG)
    assert print_bare(hitungan) == Angka(bare, TAG)
    assert print_counted(hitungan) == Angka(counted, TAG)
    assert print_with_satuan(hitungan) == Angka(with_satuan, TAG)


@pytest.mark.parametrize("nilai", [None, Absen(KataAbsen.BELUM_DIUKUR)])
def test_an_absent_figure_is_a_dash_without_tag(nilai: NilaiHitungan) -> None:
    hitungan = figure(nilai, IKM)
    assert {print_cell(hitungan), print_bare(hitungan), print_counted(hitungan), print_with_satuan(hitungan)} == {"-"}


def test_the_decimals_of_the_figure_win_over_those_of_the_satuan() -> None:
    satuan = Satuan("persen", "%", JenisAngka.PERSEN, desimal=1)
    assert str(print_cell(figure(Decimal("12.345"), satuan))) == "12,3"
    assert str(print_cell(figure(Decimal("12.345"), satuan, desimal=3))) == "12,345"


def test_a_mean_of_a_counting_satuan_keeps_its_decimals() -> None:
    assert str(print_cell(figure(Decimal("12.5"), IKM, desimal=2))) == "12,50"


def test_a_target_prints_the_decimals_as_written() -> None:
    assert str(print_cell(figure(Decimal(80), PERSEN, desimal=2, medan="target"))) == "80"
    assert str(print_bare(figure(Decimal("3.10"), PERSEN, desimal=1, medan="target"))) == "3,10%"
    assert str(print_with_satuan(figure(Decimal(45096), IKM, medan="target_keluaran"))) == "45.096 IKM"


def test_a_range_is_printed_with_both_bounds() -> None:
    rentang = Rentang(Decimal(60), Decimal(85))
    assert format_target(rentang, PERSEN) == "60 – 85"
    assert format_target(rentang, PERSEN, tanda=True) == "60 – 85%"


def test_a_target_that_is_not_there_is_a_dash() -> None:
    assert format_target(Absen(KataAbsen.BELUM_DITETAPKAN), PERSEN) == "-"


def test_a_target_in_rupiah_takes_its_sign_in_a_sentence() -> None:
    assert format_target(Decimal(8950000), RUPIAH) == "8.950.000"
    assert format_target(Decimal(8950000), RUPIAH, tanda=True) == "Rp8.950.000"
