"""A kegiatan that promises a keluaran says every quarter what it delivered."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

TANPA = ("realisasi_keluaran:\n  pelatihan: 40\n", "")


def test_the_finding_names_the_keluaran(temukan: Temukan) -> None:
    (found,) = temukan("LK402", change(TRIWULAN_I, TANPA))
    assert "belum mempunyai realisasi keluaran pada Triwulan I: `pelatihan`" in found.ringkas
    assert found.places[1].label == "keluaran `pelatihan`: Jumlah peserta pelatihan"


def test_what_is_not_measured_yet_may_be_said_in_words(temukan: Temukan) -> None:
    assert temukan("LK402", change(TRIWULAN_I, ("  pelatihan: 40", "  pelatihan: belum diukur"))) == []


def test_a_keluaran_without_target_or_without_budget_needs_nothing(temukan: Temukan) -> None:
    target = ("target: 50", "target: belum ditetapkan")
    pagu = ("pagu:\n          murni: 10.000.000", "pagu: tidak dianggarkan")
    for baris in (target, pagu):
        assert temukan("LK402", {**change(ANGGARAN, baris), **change(TRIWULAN_I, TANPA)}) == []
