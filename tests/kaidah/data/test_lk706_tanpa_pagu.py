"""LK706: a kegiatan that never has a pagu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

MURNI = "          murni: 10.000.000\n"


def _two_versions(berlaku: str, murni: str, geser: str) -> dict[str, str]:
    versi = f"  geser:\n    nama: G\n    dasar: tidak ada data\n    berlaku: {berlaku}\n"
    dokumen = change(DOKUMEN, ("    berlaku: triwulan I\n", f"    berlaku: triwulan I\n{versi}"))
    return dokumen | change(ANGGARAN, (MURNI, f"          murni: {murni}\n          geser: {geser}\n"))


def test_a_pagu_that_comes_later_in_the_year_is_one(temukan: Temukan) -> None:
    assert temukan("LK706", _two_versions("triwulan IV", "0", "5.000.000")) == []


def test_a_pagu_that_was_taken_away_was_one(temukan: Temukan) -> None:
    assert temukan("LK706", _two_versions("triwulan II", "5.000.000", "0")) == []


def test_a_pagu_of_next_year_is_none(temukan: Temukan) -> None:
    (found,) = temukan("LK706", _two_versions("2 Januari 2019", "0", "5.000.000"))
    assert found.ringkas == "kegiatan `pelatihan` tidak mempunyai pagu sepanjang tahun 2018"


@pytest.mark.parametrize("pagu", ["pagu: tidak dianggarkan", "pagu: 1"])
def test_a_word_or_a_rupiah_stands(temukan: Temukan, pagu: str) -> None:
    assert temukan("LK706", change(ANGGARAN, (f"pagu:\n{MURNI.rstrip()}", pagu))) == []


def test_a_pagu_that_could_not_be_read_is_not_judged(temukan: Temukan) -> None:
    assert temukan("LK706", _two_versions("triwulan II", "0", "5,000")) == []
