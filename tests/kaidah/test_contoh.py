"""Pieces of examples."""

from __future__ import annotations

from lkip_cli.diagnostics.contoh_dasar import BERKAS, TRIWULAN_2
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, TRIWULAN_II, change, with_kegiatan_lain


def test_every_spot_is_changed_once() -> None:
    isi = change(TRIWULAN_I, ("40", "41"), ("50", "51"))[TRIWULAN_I]
    assert isi == BERKAS[TRIWULAN_I].replace("40", "41", 1).replace("50", "51", 1)


def test_the_second_quarter_can_be_laid_over_although_the_base_example_has_none() -> None:
    assert TRIWULAN_II not in BERKAS
    assert change(TRIWULAN_II) == {TRIWULAN_II: TRIWULAN_2}


def test_a_file_that_was_changed_before_is_changed_further() -> None:
    first = change(TRIWULAN_I, ("40", "41"))
    assert "jumlah-peserta: 42" in change(TRIWULAN_I, ("41", "42"), dari=first)[TRIWULAN_I]


def test_a_second_kegiatan_stands_in_the_plan_and_in_the_quarter() -> None:
    berkas = with_kegiatan_lain(("9.000.000", "8.000.000"), pagu_pertama="7.000.000")
    assert "murni: 8.000.000" in berkas[ANGGARAN]
    assert "murni: 7.000.000" in berkas[ANGGARAN]
    assert "pendampingan: 0" in berkas[TRIWULAN_I]
