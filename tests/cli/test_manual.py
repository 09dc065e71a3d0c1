"""The manuals as `lkip explain` prints them."""

from __future__ import annotations

from lkip_cli.cli.manual import find_manual, format_manual
from lkip_cli.diagnostics import PENANDA


def test_every_room_that_finds_faults_has_its_manuals_here() -> None:
    assert {kode[:3] for kode in find_manual()} >= {"LK1", "LK2", "LK6", "LK8"}


def test_a_manual_shows_reason_remedy_and_both_examples_without_the_mark() -> None:
    text = format_manual(find_manual()["LK212"])
    for part in ("Mengapa:", "Cara memperbaiki:", "Rujukan:", "Contoh salah:", "Contoh benar:", "jumlah-peserts"):
        assert part in text
    assert PENANDA not in text
