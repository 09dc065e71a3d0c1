"""The computed figure."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen


def test_the_tag_names_field_entity_and_quarter(persen: Satuan, tw2: Periode) -> None:
    assert Figur("persentase-tpt", "capaian", tw2, persen).read(Decimal(1)).tag == "capaian/persentase-tpt/2018-TW2"


def test_a_figure_from_the_data_is_exactly_what_was_written(persen: Satuan, tw2: Periode) -> None:
    figur = Figur("x", "target", tw2, persen).read(Decimal("3.15"))
    assert (figur.angka, figur.tepat) == (Decimal("3.15"), Fraction(315, 100))


def test_a_letter_and_an_absence_are_no_numbers(persen: Satuan, tw2: Periode) -> None:
    for nilai in (Huruf("B"), Absen(KataAbsen.TIDAK_ADA)):
        figur = Figur("x", "realisasi", tw2, persen).read(nilai)
        assert (figur.angka, figur.tepat) == (None, None)
