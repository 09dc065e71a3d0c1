"""The example of a report of a year."""

from __future__ import annotations

from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.contoh_tahunan import PROFIL, RIWAYAT, TAHUNAN, change_tahunan
from lkip_cli.pipeline import check
from lkip_cli.sumber.tempat.memori import MemoriTempat


def test_it_has_no_finding(contoh: dict[str, bytes]) -> None:
    assert check(MemoriTempat({**contoh, **{path: isi.encode() for path, isi in TAHUNAN.items()}})) == []


def test_a_change_leaves_the_other_files_as_they_are() -> None:
    changed = change_tahunan(RIWAYAT, ("3,4", "3,1"), tanda="# ")
    assert (changed[PROFIL], changed[TRIWULAN_I]) == (TAHUNAN[PROFIL], f"# {TAHUNAN[TRIWULAN_I]}")
    assert "nilai: 3,1" in changed[RIWAYAT]
