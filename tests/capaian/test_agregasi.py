"""How quarters are joined."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.agregasi import aggregate
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Agregasi, Satuan
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen, Nilai

BELUM_DIUKUR = Absen(KataAbsen.BELUM_DIUKUR)
JOINING = (Agregasi.JUMLAH, Agregasi.RATA_RATA, Agregasi.MAKSIMUM)
STATE = (Agregasi.TERAKHIR, Agregasi.KUMULATIF)


@pytest.fixture(scope="module")
def figur(orang: Satuan) -> Figur:
    return Figur("peserta", "nilai", Periode(2018, 3), orang)


@pytest.mark.parametrize(
    ("agregasi", "nilai"),
    # TW I 10, TW II 40, TW III 25
    [
        (Agregasi.TERAKHIR, 25),
        (Agregasi.KUMULATIF, 25),
        (Agregasi.JUMLAH, 75),
        (Agregasi.RATA_RATA, 25),
        (Agregasi.MAKSIMUM, 40),
    ],
)
def test_three_quarters_are_joined_as_the_agregasi_says(figur: Figur, agregasi: Agregasi, nilai: int) -> None:
    assert aggregate(figur, agregasi, _numbers(10, 40, 25)).tepat == nilai


def test_later_quarters_do_not_count(figur: Figur) -> None:
    assert aggregate(figur, Agregasi.JUMLAH, _numbers(10, 40, 25, 100)).tepat == 75


def test_an_annual_figure_stands_in_triwulan_iv_only(figur: Figur, orang: Satuan) -> None:
    early = aggregate(figur, Agregasi.TAHUNAN, _numbers(10, 40, 25, 100))
    assert early.nilai == Absen(KataAbsen.DIUKUR_TRIWULAN_IV)
    late = Figur("peserta", "nilai", Periode(2018, 4), orang)
    assert aggregate(late, Agregasi.TAHUNAN, _numbers(10, 40, 25, 100)).tepat == 100


@pytest.mark.parametrize("agregasi", STATE)
def test_a_state_needs_only_its_own_quarter(figur: Figur, agregasi: Agregasi) -> None:
    assert aggregate(figur, agregasi, {3: Decimal(25)}).tepat == 25


@pytest.mark.parametrize("agregasi", STATE)
def test_a_state_declared_absent_is_absent_whatever_stood_before(figur: Figur, agregasi: Agregasi) -> None:
    assert aggregate(figur, agregasi, {1: Decimal(10), 2: Decimal(40), 3: BELUM_DIUKUR}).nilai == BELUM_DIUKUR


@pytest.mark.parametrize("agregasi", JOINING)
def test_a_quarter_that_was_not_filled_in_leaves_the_whole_unknown(figur: Figur, agregasi: Agregasi) -> None:
    joined = aggregate(figur, agregasi, {2: Decimal(40), 3: Decimal(25)})
    assert (joined.nilai, joined.alasan) == (None, "nilai peserta belum diisi untuk Triwulan I")


@pytest.mark.parametrize("agregasi", JOINING)
def test_a_quarter_that_could_not_be_read_leaves_the_whole_unknown(
    figur: Figur, agregasi: Agregasi, gagal: Gagal
) -> None:
    joined = aggregate(figur, agregasi, {1: Decimal(10), 2: gagal, 3: Decimal(25)})
    assert (joined.nilai, joined.alasan) == (None, "nilai peserta untuk Triwulan II tidak dapat dibaca")


@pytest.mark.parametrize(("agregasi", "nilai"), list(zip(JOINING, (50, 25, 40), strict=True)))
def test_a_quarter_declared_absent_is_passed_over_and_is_not_zero(figur: Figur, agregasi: Agregasi, nilai: int) -> None:
    # 10 + 40; the mean of two; the higher of two
    assert aggregate(figur, agregasi, {1: Decimal(10), 2: Decimal(40), 3: BELUM_DIUKUR}).tepat == nilai


@pytest.mark.parametrize("agregasi", JOINING)
def test_with_all_quarters_declared_absent_the_last_word_stands(figur: Figur, agregasi: Agregasi) -> None:
    tidak_ada = Absen(KataAbsen.TIDAK_ADA_DATA)
    assert aggregate(figur, agregasi, {1: BELUM_DIUKUR, 2: BELUM_DIUKUR, 3: tidak_ada}).nilai == tidak_ada


@pytest.mark.parametrize("agregasi", JOINING)
def test_letters_cannot_be_joined(figur: Figur, agregasi: Agregasi) -> None:
    joined = aggregate(figur, agregasi, {1: Decimal(1), 2: Huruf("B"), 3: Huruf("A")})
    assert (joined.nilai, joined.alasan) == (None, "peserta bukan angka")


def test_the_figures_of_the_quarters_are_the_inputs_each_with_a_name_of_its_own(figur: Figur) -> None:
    joined = aggregate(figur, Agregasi.JUMLAH, _numbers(10, 40, 25))
    assert _tags(joined) == [f"nilai_triwulan/peserta/2018-TW{nomor}" for nomor in (1, 2, 3)]
    assert joined.tag == "nilai/peserta/2018-TW3"


def _numbers(*nilai: int) -> Mapping[int, Nilai]:
    return {nomor: Decimal(satu) for nomor, satu in enumerate(nilai, start=1)}


def _tags(hitungan: Hitungan) -> list[str]:
    return [masukan.tag for masukan in hitungan.masukan]
