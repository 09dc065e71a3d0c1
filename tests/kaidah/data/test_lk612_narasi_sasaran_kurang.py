"""Every sasaran has its four blocks."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic, TextPlace
from lkip_cli.kaidah.contoh import TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

UPAYA = ("      upaya: |\n        - Jadwal pelatihan diumumkan lebih awal.\n", "")
PENGHAMBAT = ("      faktor_penghambat: tidak ada\n", "")


def test_the_blocks_that_are_missing_are_named(temukan: Temukan) -> None:
    (found,) = temukan("LK612", change(TRIWULAN_I, UPAYA, PENGHAMBAT))
    assert found.ringkas == "sasaran `kualitas-layanan` belum mempunyai `faktor_penghambat`, `upaya` pada Triwulan I"
    assert found.entitas == "kualitas-layanan"


def test_a_sasaran_without_any_narrative_is_found_where_it_should_stand(temukan: Temukan) -> None:
    isi = change(TRIWULAN_I)[TRIWULAN_I]
    (found,) = temukan("LK612", {TRIWULAN_I: isi[: isi.index("  sasaran:")] + isi[isi.index("  kegiatan:") :]})
    assert "`analisis`, `faktor_pendukung`, `faktor_penghambat`, `upaya`" in found.ringkas
    assert isinstance(found.place, TextPlace)
    assert found.place.excerpt == "narasi:"


def test_tidak_ada_is_an_answer(temukan: Temukan) -> None:
    assert temukan("LK612", change(TRIWULAN_I, (UPAYA[0], "      upaya: tidak ada\n"))) == []


def test_a_block_that_could_not_be_read_is_not_missing(temukan: Temukan) -> None:
    assert temukan("LK612", change(TRIWULAN_I, (UPAYA[0], "      upaya: Jadwal diumumkan.\n"))) == []


def test_a_misspelt_kode_is_not_reported_twice(temukan: Temukan) -> None:
    assert temukan("LK612", change(TRIWULAN_I, ("    kualitas-layanan:", "    kualitas-layann:"))) == []


def test_a_bidang_without_file_is_another_finding(temukan: Temukan) -> None:
    assert temukan("LK612", {"2018/tw2.yaml": "penutup: |\n  Selesai.\n"}) == []
