"""LK322: a number in a sasaran."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import RENSTRA, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _sasaran(nama: str) -> dict[str, str]:
    return change(RENSTRA, ("nama: Meningkatnya kualitas layanan", f"nama: {nama}"))


@pytest.mark.parametrize("bilangan", ["5.000", "5000", "25"])
def test_a_number_that_is_no_target_is_marked(temukan: Temukan, bilangan: str) -> None:
    """5.000 wirausaha baru, with a target of 45.096."""
    nama = f"Meningkatnya pembinaan {bilangan} wirausaha baru"
    (found,) = temukan("LK322", _sasaran(nama))
    place = found.place
    assert place.excerpt[place.kolom - 1 : place.kolom - 1 + place.panjang] == bilangan


@pytest.mark.parametrize(
    "nama",
    [
        "Meningkatnya kelulusan menjadi 75 persen",
        "Terlaksananya pembinaan tahun 2018",
        "Meningkatnya pengawasan K3 dan AK-1",
        "Terpenuhinya wajib belajar 12 tahun",
        "Meningkatnya 3 layanan",
        "Meningkatnya mutu ISO 9001:2015",
    ],
)
def test_targets_years_and_names_stand(temukan: Temukan, nama: str) -> None:
    assert temukan("LK322", _sasaran(f'"{nama}"')) == []
