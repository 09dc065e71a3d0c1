"""A lock is not taken away."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, KUNCI, KUNCI_KEDUA

Temukan = Callable[..., list[Diagnostic]]
KEDUA = "kunci/2018-tw2.yaml"


def test_the_later_lock_knows_of_it(temukan: Temukan) -> None:
    (found,) = temukan("LK518", {KEDUA: KUNCI_KEDUA})
    assert [place.berkas for place in found.places] == [f"data/{BERKAS_KUNCI}", f"data/{KEDUA}"]
    assert found.ringkas == "berkas kunci Triwulan I Tahun 2018 tidak ada lagi"


def test_a_lock_that_cannot_be_used_is_there(temukan: Temukan) -> None:
    assert temukan("LK518", {KEDUA: KUNCI_KEDUA, BERKAS_KUNCI: KUNCI.replace("nilai: 40", "nilai: 41")}) == []
    assert temukan("LK518", {KEDUA: KUNCI_KEDUA, BERKAS_KUNCI: KUNCI}) == []
