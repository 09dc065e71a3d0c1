"""Which formula is taken."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.rumus.naik import NAIK
from lkip_cli.capaian.rumus.pilih import compute_skor, select_rumus
from lkip_cli.capaian.rumus.predikat import PREDIKAT
from lkip_cli.capaian.rumus.rentang import RENTANG, RENTANG_NAIK, RENTANG_TURUN
from lkip_cli.capaian.rumus.turun import KEBALIKAN, SELISIH
from lkip_cli.model.entitas import Arah, Predikat, RumusTurun, Satuan, TingkatPredikat
from lkip_cli.model.nilai import Huruf, NilaiTarget, Rentang

ANGKA = Decimal(5)
RANGE = Rentang(Decimal(60), Decimal(85))
OPINI = Predikat("opini", (TingkatPredikat("WTP", "", None), TingkatPredikat("WDP", "", None)))


@pytest.mark.parametrize(
    ("arah", "rumus_turun", "target", "rumus"),
    [
        (Arah.NAIK, RumusTurun.SELISIH, ANGKA, NAIK),
        (Arah.TURUN, RumusTurun.SELISIH, ANGKA, SELISIH),
        (Arah.TURUN, RumusTurun.KEBALIKAN, ANGKA, KEBALIKAN),
        (Arah.RENTANG, RumusTurun.SELISIH, RANGE, RENTANG),
        (Arah.RENTANG, RumusTurun.SELISIH, ANGKA, RENTANG),
        (Arah.NAIK, RumusTurun.SELISIH, RANGE, RENTANG_NAIK),
        (Arah.TURUN, RumusTurun.KEBALIKAN, RANGE, RENTANG_TURUN),
        (Arah.NAIK, RumusTurun.SELISIH, Huruf("WTP"), PREDIKAT),
    ],
)
def test_arah_and_the_kind_of_target_decide(
    arah: Arah, rumus_turun: RumusTurun, target: NilaiTarget, rumus: RumusHitungan
) -> None:
    assert select_rumus(arah, rumus_turun, ANGKA, target) == rumus


def test_the_formulas_that_a_regulation_prescribes_name_it() -> None:
    assert NAIK.sumber == SELISIH.sumber == "Keputusan Kepala LAN Nomor 239/IX/6/8/2003"
    assert RENTANG_NAIK.sumber == RENTANG_TURUN.sumber == "Peraturan Menteri PANRB Nomor 8 Tahun 2021"
    assert KEBALIKAN.sumber == RENTANG.sumber == PREDIKAT.sumber == "Ketentuan lkip"


def test_a_number_is_measured_against_one_number() -> None:
    assert compute_skor(NAIK, _figure(Decimal(4)), _figure(ANGKA)).persen == 80


def test_a_number_is_measured_against_a_range() -> None:
    assert compute_skor(RENTANG, _figure(Decimal(75)), _figure(RANGE)).persen == 100
    assert compute_skor(RENTANG, _figure(Decimal(4)), _figure(ANGKA)).persen == 80


def test_letters_are_compared_on_the_list_of_the_satuan() -> None:
    assert compute_skor(PREDIKAT, _figure(Huruf("WDP"), OPINI), _figure(Huruf("WTP"), OPINI)).tercapai is False


@pytest.mark.parametrize(
    ("rumus", "realisasi", "target"),
    [
        (PREDIKAT, Huruf("WTP"), Huruf("WTP")),  # the satuan has no list
        (NAIK, Huruf("WTP"), ANGKA),
        (NAIK, ANGKA, RANGE),
        (RENTANG, ANGKA, Huruf("WTP")),
    ],
)
def test_what_cannot_be_compared_gives_no_verdict(
    rumus: RumusHitungan, realisasi: NilaiTarget, target: NilaiTarget
) -> None:
    skor = compute_skor(rumus, _figure(realisasi), _figure(target))
    assert (skor.persen, skor.tercapai) == (None, None)
    assert skor.alasan == "realisasi dan target tidak sebanding"


def _figure(nilai: NilaiTarget, predikat: Predikat | None = None) -> Hitungan:
    satuan = Satuan("nilai", "nilai", JenisAngka.DESIMAL, predikat=predikat)
    return Figur("x", "realisasi", Periode(2018, 2), satuan).read(nilai)
