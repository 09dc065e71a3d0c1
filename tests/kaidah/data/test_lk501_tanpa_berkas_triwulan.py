"""A quarter that somebody fills in is filled in by every bidang."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic, FilePlace
from lkip_cli.kaidah.contoh import TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]

PLANNER = {"2018/tw2.yaml": "penutup: |\n  Selesai.\n"}


def test_the_file_that_is_missing_is_the_place(temukan: Temukan) -> None:
    (found,) = temukan("LK501", PLANNER)
    assert found.place == FilePlace("data/2018/umum/tw2.yaml")
    assert found.ringkas == "Bidang Umum belum mempunyai berkas Triwulan II"
    assert found.entitas == "umum"


def test_a_file_that_cannot_be_read_is_there(temukan: Temukan) -> None:
    assert temukan("LK501", {**PLANNER, TRIWULAN_II: "data\n"}) == []


def test_a_quarter_that_nobody_fills_in_is_not_due(temukan: Temukan) -> None:
    assert temukan("LK501", change(TRIWULAN_II)) == []


def test_a_bidang_without_plan_has_nothing_to_fill_in(contoh: dict[str, bytes], temukan: Temukan) -> None:
    instansi = contoh["2018/instansi.yaml"].decode().replace("bidang:\n", "bidang:\n  lain: Bidang Lain\n", 1)
    assert temukan("LK501", {"2018/instansi.yaml": instansi}) == []
