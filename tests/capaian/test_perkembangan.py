"""Better or worse than before, on the printed change."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.perkembangan import Perkembangan, judge
from lkip_cli.model.entitas import Arah, Predikat, Satuan, TingkatPredikat
from lkip_cli.model.nilai import Huruf, NilaiTarget

AKIP = Predikat("akip", (TingkatPredikat("A", "", Decimal(80)), TingkatPredikat("BB", "", Decimal(70))))
PREDIKAT = Satuan("predikat", "predikat", JenisAngka.PREDIKAT, predikat=AKIP)


@pytest.fixture
def angka(persen: Satuan, tw2: Periode) -> Callable[..., Hitungan]:
    def build(nilai: NilaiTarget, satuan: Satuan = persen) -> Hitungan:
        return Figur("satu", "realisasi", tw2, satuan, 2).read(nilai)

    return build


@pytest.mark.parametrize(
    ("arah", "perubahan", "word"),
    [
        (Arah.NAIK, "0.5", Perkembangan.MEMBAIK),
        (Arah.NAIK, "-0.5", Perkembangan.MEMBURUK),
        (Arah.TURUN, "-0.5", Perkembangan.MEMBAIK),
        (Arah.TURUN, "0.5", Perkembangan.MEMBURUK),
        (Arah.NAIK, "0", Perkembangan.TETAP),
    ],
)
def test_the_direction_of_the_indikator_decides(
    arah: Arah, perubahan: str, word: Perkembangan, angka: Callable[..., Hitungan]
) -> None:
    satu = angka(Decimal(1))
    assert judge(arah, satu, satu, angka(Decimal(perubahan))) is word


def test_a_change_that_prints_as_zero_is_none(angka: Callable[..., Hitungan], persen: Satuan, tw2: Periode) -> None:
    satu = angka(Decimal(1))
    small = Figur("satu", "perubahan", tw2, persen, 2).state(Fraction(1, 300), satu.rumus, ())  # 0,0033
    assert judge(Arah.NAIK, satu, satu, small) is Perkembangan.TETAP


def test_a_range_and_an_absent_change_have_no_verdict(angka: Callable[..., Hitungan], tw2: Periode) -> None:
    satu = angka(Decimal(1))
    assert judge(Arah.RENTANG, satu, satu, satu) is None
    lacking = Figur("satu", "perubahan", tw2, satu.satuan, 2).read(None)
    assert judge(Arah.NAIK, satu, satu, lacking) is None


def test_a_predikat_is_compared_by_its_steps(angka: Callable[..., Hitungan]) -> None:
    change = angka(Decimal(0))
    better, worse = angka(Huruf("A"), PREDIKAT), angka(Decimal("72.5"), PREDIKAT)
    assert judge(Arah.NAIK, better, worse, change) is Perkembangan.MEMBAIK
    assert judge(Arah.NAIK, worse, better, change) is Perkembangan.MEMBURUK
    assert judge(Arah.NAIK, better, angka(Huruf("X"), PREDIKAT), change) is None
