"""A change in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.banding.cetak import print_selisih, print_sisi
from lkip_cli.banding.perubahan import Nilai, Perubahan, Pokok, Selisih
from lkip_cli.capaian.figur import PERSEN, POIN_PERSEN, RUPIAH, Figur
from lkip_cli.capaian.rumus.rasio import RASIO
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, NilaiTarget, Rentang

KOPERASI = Satuan("koperasi", "koperasi", JenisAngka.BULAT)
INDEKS = Satuan("indeks", "nilai indeks", JenisAngka.DESIMAL)
POKOK = Pokok("indikator", "x", "X")


def figure(nilai: NilaiTarget | None, satuan: Satuan = INDEKS, desimal: int | None = None) -> Nilai:
    return Figur("x", "realisasi", Periode(2018, 2), satuan, desimal).read(nilai)


def difference(lama: Nilai, baru: Nilai, selisih: Selisih) -> str:
    return print_selisih(Perubahan(POKOK, "realisasi", lama, baru, 0, selisih))


@pytest.mark.parametrize(
    ("nilai", "words"),
    [
        (None, "tidak ada"),
        ("Tercapai", "Tercapai"),
        (figure(None), "belum diisi"),
        (figure(Absen(KataAbsen.TIDAK_ADA_DATA)), "tidak ada data"),
        (figure(Huruf("BB")), "BB"),
        (figure(Rentang(Decimal("2.5"), Decimal(4))), "2,5 – 4"),
        (figure(Decimal(0), RUPIAH, 0), "Rp0"),
        (figure(Decimal("3.10"), PERSEN, 2), "3,10%"),
        (Figur("x", "capaian", Periode(2018, 2), PERSEN).lack(RASIO, "penyebut bernilai 0"), "tidak dapat dihitung"),
    ],
)
def test_a_side_is_a_figure_or_the_reason_why_there_is_none(nilai: Nilai, words: str) -> None:
    assert print_sisi(nilai) == words


def test_a_difference_has_the_decimals_of_its_figures() -> None:
    """2,75 is a quarter more than 2,5."""
    sides = figure(Decimal("2.5")), figure(Decimal("2.75"))
    assert difference(*sides, Selisih(Fraction(1, 4), INDEKS)) == "+0,25 nilai indeks"


def test_a_difference_is_rounded_once_half_up() -> None:
    """A third of a percentage point, and half of the last digit."""
    sides = figure(Decimal("98.04"), PERSEN, 2), figure(Decimal("98.37"), PERSEN, 2)
    assert difference(*sides, Selisih(Fraction(1, 3), POIN_PERSEN)) == "+0,33 poin persen"
    assert difference(*sides, Selisih(Fraction(-5, 1000), POIN_PERSEN)) == "-0,01 poin persen"


def test_a_difference_too_small_to_print_is_no_zero() -> None:
    sides = figure(Decimal("98.04"), PERSEN, 2), figure(Decimal("98.05"), PERSEN, 2)
    assert difference(*sides, Selisih(Fraction(1, 1000), POIN_PERSEN)) == "kurang dari 0,01 poin persen"


def test_money_and_counts_show_their_share() -> None:
    """6 of 144 is 4,1667 %; 294.000 of 85.525.000 is 0,3438 %."""
    counts = figure(Decimal(144), KOPERASI), figure(Decimal(150), KOPERASI)
    assert difference(*counts, Selisih(Fraction(6), KOPERASI, Fraction(600, 144))) == "+6 koperasi (+4,17%)"
    money = figure(Decimal(85525000), RUPIAH), figure(Decimal(85231000), RUPIAH)
    share = Fraction(-29400000, 85525000)
    assert difference(*money, Selisih(Fraction(-294000), RUPIAH, share)) == "-Rp294.000 (-0,34%)"


def test_words_have_no_difference() -> None:
    assert print_selisih(Perubahan(POKOK, "status", "Tercapai", "Belum tercapai", 0)) == ""
