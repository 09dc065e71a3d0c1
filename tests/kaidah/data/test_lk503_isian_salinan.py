"""A file that was copied and not filled in again."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]


def copied(*pairs: tuple[str, str]) -> dict[str, str]:
    return {TRIWULAN_II: change(TRIWULAN_I, *pairs)[TRIWULAN_I]}


def test_the_bidang_is_named_and_both_files_are_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK503", copied())
    assert found.ringkas == "semua angka Bidang Umum pada Triwulan II sama dengan Triwulan I"
    assert [place.berkas for place in found.places] == ["data/2018/umum/tw2.yaml", "data/2018/umum/tw1.yaml"]
    assert found.entitas == "umum"


def test_one_figure_that_moved_is_enough(temukan: Temukan) -> None:
    assert temukan("LK503", copied(("nilai-layanan: 3,5", "nilai-layanan: 3,6"))) == []


def test_where_nothing_was_done_yet_equal_figures_say_nothing(temukan: Temukan) -> None:
    nol = (
        ("peserta: 40", "peserta: belum diukur"),
        ("pendaftar: 50", "pendaftar: belum diukur"),
        ("layanan: 3,5", "layanan: belum diukur"),
        ("pelatihan: 1.000.000", "pelatihan: 0"),
        ("pelatihan: 40", "pelatihan: 0"),
    )
    assert temukan("LK503", {**change(TRIWULAN_I, *nol), **copied(*nol)}) == []


def test_only_the_quarter_just_before_is_compared(temukan: Temukan) -> None:
    assert temukan("LK503", {"2018/umum/tw3.yaml": change(TRIWULAN_I)[TRIWULAN_I]}) == []


def test_a_kegiatan_that_came_later_with_nothing_done_hides_no_copy(temukan: Temukan) -> None:
    """Without the keluaran in the first quarter, with nought in the second; with 3 something was filled in."""
    first = change(TRIWULAN_I, ("realisasi_keluaran:\n  pelatihan: 40\n", ""))
    assert len(temukan("LK503", {**first, **copied(("  pelatihan: 40\n", "  pelatihan: 0\n"))})) == 1
    assert temukan("LK503", {**first, **copied(("  pelatihan: 40\n", "  pelatihan: 3\n"))}) == []
