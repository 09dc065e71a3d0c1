"""No quarter is missing between two that have data."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]
TW4 = "2018/umum/tw4.yaml"
ISI = change(TRIWULAN_II)[TRIWULAN_II]


def test_every_missing_quarter_is_found(temukan: Temukan) -> None:
    found = temukan("LK517", {TW4: ISI})
    assert [one.ringkas for one in found] == [
        "Triwulan II 2018 tidak mempunyai data, padahal Triwulan IV sudah diisi",
        "Triwulan III 2018 tidak mempunyai data, padahal Triwulan IV sudah diisi",
    ]
    assert [place.berkas for place in found[0].places] == [f"data/{TW4}"]
    assert found[0].entitas == "2018-TW2"


def test_an_agency_may_begin_in_the_middle_of_a_year(temukan: Temukan) -> None:
    assert temukan("LK517", {TRIWULAN_I: None, "2018/tw1.yaml": None, "2018/umum/tw3.yaml": ISI}) == []


def test_the_next_year_is_another_matter(temukan: Temukan) -> None:
    assert temukan("LK517", {"2019/umum/tw2.yaml": ISI}) == []
