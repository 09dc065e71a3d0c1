"""The spelling of the dictionary."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]


def test_it_is_found_in_names_and_in_narrative(temukan: Temukan) -> None:
    files = change(ANGGARAN, ("Pelatihan petugas", "Survey petugas"))
    files |= change(TRIWULAN_I, ("Pelatih berpengalaman", "Pelatih bekerja secara kontinyu"))
    assert [(d.ringkas, d.perbaikan) for d in temukan("LK615", files)] == [
        ("ejaan tidak baku: Survey", "Ganti `Survey` dengan `Survei`."),
        ("ejaan tidak baku: kontinyu", "Ganti `kontinyu` dengan `kontinu`."),
    ]


def test_a_kode_in_a_reference_is_no_text(temukan: Temukan) -> None:
    assert temukan("LK615", change(TRIWULAN_I, ("Pelatih berpengalaman", "Pelatih {system}"))) == []


def test_a_word_that_only_begins_like_one_may_stand(temukan: Temukan) -> None:
    assert temukan("LK615", change(TRIWULAN_I, ("Pelatih berpengalaman", "Analisis dan industri kreatif"))) == []
