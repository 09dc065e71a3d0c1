"""The efficiency of a sasaran is judged in the report of a year only."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.capaian.hasil import HasilSasaran
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.sasaran.efisiensi import TANPA_EFISIENSI, build_efisiensi
from lkip_cli.model.entitas import Profil


def printed(hasil: HasilSasaran, profil: Profil) -> tuple[str, ...]:
    return tuple(str(value) for value in build_efisiensi(hasil, profil).values())


@pytest.mark.parametrize(
    ("difference", "teks", "efisien", "tidak"),
    [
        (Fraction(5), "5,00", "ya", ""),
        (Fraction(0), "0,00", "ya", ""),
        (Fraction(-5), "-5,00", "", "ya"),
        (Fraction(-1, 300), "0,00", "ya", ""),  # -0,0033 is printed as 0,00
    ],
)
def test_capaian_not_below_serapan_is_efficient_as_printed(
    difference: Fraction, teks: str, efisien: str, tidak: str, bahan: Bahan
) -> None:
    hasil = bahan.kini.sasaran["koperasi-sehat"]
    nilai = Decimal(difference.numerator) / Decimal(difference.denominator)
    changed = replace(hasil, efisiensi=replace(hasil.efisiensi, nilai=nilai, pecahan=difference))
    assert printed(changed, Profil.TAHUNAN) == (teks, efisien, tidak, "")


def test_a_quarter_shows_the_difference_without_a_verdict(bahan: Bahan) -> None:
    assert printed(bahan.kini.sasaran["koperasi-sehat"], Profil.TRIWULAN) == ("38,25", "", "", "")


def test_what_cannot_be_computed_is_said_in_the_report_of_a_year(bahan: Bahan) -> None:
    kompetensi = bahan.kini.sasaran["kompetensi"]
    assert printed(kompetensi, Profil.TAHUNAN) == ("-", "", "", TANPA_EFISIENSI)
    assert printed(kompetensi, Profil.TRIWULAN) == ("-", "", "", "")
