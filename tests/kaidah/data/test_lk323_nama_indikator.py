"""LK323: an indikator called Indikator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _named(nama: str) -> dict[str, str]:
    return change(INDIKATOR, ("nama: Nilai layanan", f"nama: {nama}"))


def test_the_name_without_the_word_is_proposed(temukan: Temukan) -> None:
    (found,) = temukan("LK323", _named("Indikator nilai hasil evaluasi AKIP"))
    assert found.perbaikan == "Tulis `nama: Nilai hasil evaluasi AKIP`."


@pytest.mark.parametrize("nama", ["Nilai indikator layanan", "Indikatornya layanan", "Indeks layanan"])
def test_the_word_elsewhere_stands(temukan: Temukan, nama: str) -> None:
    assert temukan("LK323", _named(nama)) == []
