"""From values to figures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur, find_desimal
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.rasio import compute_rasio
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Perhitungan, Satuan
from lkip_cli.model.nilai import Absen, KataAbsen, NilaiTarget

BAGI = RumusHitungan("bagi", "a ÷ b", "")
BELUM_DIUKUR = Absen(KataAbsen.BELUM_DIUKUR)


@pytest.fixture
def figur(persen: Satuan, tw2: Periode) -> Figur:
    return Figur("x", "realisasi", tw2, persen, 2)


def test_a_value_that_is_not_there_is_none_and_never_zero(figur: Figur) -> None:
    hitungan = figur.read(None)
    assert (hitungan.nilai, hitungan.alasan) == (None, "realisasi x belum diisi untuk Triwulan II")


def test_a_value_that_could_not_be_read_is_none_and_never_zero(figur: Figur, gagal: Gagal) -> None:
    hitungan = figur.read(gagal)
    assert (hitungan.nilai, hitungan.alasan) == (None, "realisasi x untuk Triwulan II tidak dapat dibaca")


def test_a_declared_absence_keeps_its_word(figur: Figur) -> None:
    hitungan = figur.read(BELUM_DIUKUR)
    assert (hitungan.nilai, hitungan.alasan) == (BELUM_DIUKUR, "belum diukur")


def test_what_was_written_is_never_rounded_away(figur: Figur) -> None:
    assert figur.read(Decimal("62.631")).desimal == 3
    assert figur.read(Decimal("62.6")).desimal == 2


def test_a_computed_figure_keeps_its_inputs_and_is_exact(figur: Figur) -> None:
    inputs = (figur.read(Decimal(1)), figur.read(Decimal(3)), figur.read(Decimal(100)))
    hitungan = figur.compute(BAGI, inputs, compute_rasio)
    assert (hitungan.tepat, hitungan.masukan, hitungan.rumus, hitungan.desimal) == (Fraction(100, 3), inputs, BAGI, 2)


@pytest.mark.parametrize("nilai", [None, BELUM_DIUKUR])
def test_a_figure_without_an_input_is_lacking_for_the_same_reason(figur: Figur, nilai: NilaiTarget | None) -> None:
    lacking = figur.read(nilai)
    hitungan = figur.compute(BAGI, (figur.read(Decimal(1)), lacking, figur.read(Decimal(100))), compute_rasio)
    assert (hitungan.nilai, hitungan.alasan) == (lacking.nilai, lacking.alasan)


def test_an_input_that_is_not_known_weighs_more_than_one_declared_absent(figur: Figur) -> None:
    hitungan = figur.compute(BAGI, (figur.read(BELUM_DIUKUR), figur.read(None)), compute_rasio)
    assert hitungan.nilai is None


def test_a_formula_that_is_not_defined_gives_its_reason(figur: Figur) -> None:
    inputs = (figur.read(Decimal(1)), figur.read(Decimal(0)), figur.read(Decimal(100)))
    hitungan = figur.compute(BAGI, inputs, compute_rasio, "penyebut b bernilai 0")
    assert (hitungan.nilai, hitungan.alasan) == (None, "penyebut b bernilai 0")


@pytest.mark.parametrize(
    ("satuan", "hasil_bagi", "desimal"),
    [
        (Satuan("persen", "%", JenisAngka.PERSEN), False, 1),
        (Satuan("persen", "%", JenisAngka.PERSEN, 0), True, 0),
        (Satuan("orang", "orang", JenisAngka.BULAT), False, None),
        (Satuan("per-mil", "per mil", JenisAngka.DESIMAL), True, 1),
    ],
)
def test_the_satuan_decides_the_decimals_before_the_agency(
    satuan: Satuan, desimal: int | None, *, hasil_bagi: bool
) -> None:
    assert find_desimal(satuan, Perhitungan(desimal=1), hasil_bagi=hasil_bagi) == desimal
