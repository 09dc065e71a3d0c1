"""LK311: an indikator explained by its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LAMA = "    satuan: indeks\n"


@pytest.mark.parametrize("penjelasan", ["nilai layanan", "Nilai Layanan."])
def test_capitals_and_points_make_no_explanation(temukan: Temukan, penjelasan: str) -> None:
    assert len(temukan("LK311", change(INDIKATOR, (LAMA, f"{LAMA}    penjelasan: {penjelasan}\n")))) == 1


def test_an_iku_needs_a_rumus_or_an_explanation(temukan: Temukan) -> None:
    (found,) = temukan("LK311", change(INDIKATOR, (LAMA, f"{LAMA}    iku: ya\n")))
    assert "tanpa rumus dan tanpa penjelasan" in found.ringkas


def test_an_iku_with_an_explanation_stands(temukan: Temukan) -> None:
    isi = f"{LAMA}    iku: ya\n    penjelasan: Rata-rata jawaban survei\n"
    assert temukan("LK311", change(INDIKATOR, (LAMA, isi))) == []


def test_what_is_no_iku_needs_none(temukan: Temukan) -> None:
    assert temukan("LK311", {}) == []
