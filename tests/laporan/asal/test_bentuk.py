"""A formula is written out with its numbers, and its result can be checked with a pocket calculator."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import PERSEN, RUPIAH, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.rumus.batas import BATAS_ATAS
from lkip_cli.capaian.rumus.jumlah import JUMLAH_KEGIATAN, compute_jumlah
from lkip_cli.capaian.rumus.rata_rata import RATA_RATA, compute_rata_rata
from lkip_cli.capaian.rumus.serapan import SISA, compute_sisa
from lkip_cli.capaian.ukur import Cara, measure
from lkip_cli.laporan.asal.bentuk import write_exact, write_formula
from lkip_cli.model.entitas import Arah, Perhitungan, Predikat, RumusTurun, Satuan, TingkatPredikat
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, NilaiTarget, Rentang

TW2 = Periode(2018, 2)
AKIP = Predikat("akip", (TingkatPredikat("A", "Memuaskan", Decimal(80)), TingkatPredikat("B", "Baik", Decimal(60))))
NILAI = Satuan("nilai", "nilai", JenisAngka.PREDIKAT, predikat=AKIP)
CAPAIAN = Figur("iku", "capaian", TW2, PERSEN, 2)


def figur(nilai: NilaiTarget, satuan: Satuan = PERSEN, kode: str = "iku") -> Hitungan:
    return Figur(kode, "nilai", TW2, satuan, 2).read(nilai)


def capaian(arah: Arah, realisasi: NilaiTarget, target: NilaiTarget, cara: Perhitungan, satuan: Satuan) -> Hitungan:
    return measure(CAPAIAN, figur(realisasi, satuan), figur(target, satuan), Cara(arah, cara)).capaian


@pytest.mark.parametrize(
    ("arah", "realisasi", "target", "cara", "shown"),
    [
        (Arah.NAIK, Decimal(9), Decimal(10), Perhitungan(), "9 ÷ 10 × 100%"),
        (Arah.TURUN, Decimal(9), Decimal(10), Perhitungan(), "(2 × 10 − 9) ÷ 10 × 100%"),
        (Arah.TURUN, Decimal(8), Decimal(10), Perhitungan(RumusTurun.KEBALIKAN), "10 ÷ 8 × 100%"),
        (Arah.NAIK, Decimal(-9), Decimal(10), Perhitungan(), "(-90) dibatasi"),
        (
            Arah.RENTANG,
            Decimal(85),
            Rentang(Decimal(80), Decimal(90)),
            Perhitungan(),
            "85 berada di dalam rentang 80 – 90",
        ),
        (Arah.RENTANG, Decimal(70), Rentang(Decimal(80), Decimal(90)), Perhitungan(), "70 ÷ 80 × 100%"),
        (Arah.RENTANG, Decimal(99), Rentang(Decimal(80), Decimal(90)), Perhitungan(), "(2 × 90 − 99) ÷ 90 × 100%"),
        (Arah.NAIK, Decimal(99), Rentang(Decimal(80), Decimal(90)), Perhitungan(), "99 ÷ 90 × 100%"),
        (Arah.TURUN, Decimal(9), Rentang(Decimal(7), Decimal(8)), Perhitungan(), "(2 × 8 − 9) ÷ 8 × 100%"),
        (Arah.RENTANG, Decimal(4), Decimal(5), Perhitungan(), "4 ÷ 5 × 100%"),
    ],
)
def test_every_formula_of_capaian_is_written_with_its_numbers(
    arah: Arah, realisasi: NilaiTarget, target: NilaiTarget, cara: Perhitungan, shown: str
) -> None:
    assert write_formula(capaian(arah, realisasi, target, cara, PERSEN)) == shown


def test_a_predikat_is_held_against_that_of_the_target() -> None:
    reached = capaian(Arah.NAIK, Huruf("A"), Huruf("B"), Perhitungan(), NILAI)
    assert write_formula(reached) == "realisasi A terhadap target B"


def test_a_bound_says_what_was_cut_off() -> None:
    bounded = capaian(Arah.NAIK, Decimal(15), Decimal(10), Perhitungan(batas_capaian=Decimal(120)), PERSEN)
    assert (bounded.rumus, write_formula(bounded), write_exact(bounded)) == (BATAS_ATAS, "150 dibatasi", "120")
    assert write_formula(bounded.masukan[0]) == "15 ÷ 10 × 100%"


def test_a_short_sum_shows_every_number_and_a_long_one_how_many_they_are() -> None:
    parts = tuple(figur(Decimal(n), RUPIAH, f"k{n}") for n in range(1, 8))
    total = Figur("p", "pagu", TW2, RUPIAH, 0)
    assert write_formula(total.compute(JUMLAH_KEGIATAN, parts[:3], compute_jumlah)) == "1 + 2 + 3"
    assert write_formula(total.compute(JUMLAH_KEGIATAN, parts, compute_jumlah)) == "jumlah 7 angka"
    assert write_formula(CAPAIAN.compute(RATA_RATA, parts[:2], compute_rata_rata)) == "(1 + 2) ÷ 2"
    mean = write_formula(CAPAIAN.compute(RATA_RATA, parts, compute_rata_rata))
    assert mean == "(jumlah 7 angka, yaitu 28) ÷ 7"  # 1 + 2 + 3 + 4 + 5 + 6 + 7 = 28


def test_a_negative_number_stands_in_brackets() -> None:
    sisa = Figur("p", "sisa", TW2, RUPIAH, 0).compute(SISA, (figur(Decimal(5)), figur(Decimal(-2))), compute_sisa)
    assert write_formula(sisa) == "5 − (-2)"


def test_what_has_no_number_has_no_formula_in_numbers() -> None:
    absent = capaian(Arah.NAIK, Absen(KataAbsen.BELUM_DIUKUR), Decimal(10), Perhitungan(), PERSEN)
    assert write_formula(absent) == ""
    assert write_formula(figur(Decimal(3))) == ""
    assert write_exact(figur(Absen(KataAbsen.BELUM_DIUKUR))) == "-"
