"""A kegiatan with a pagu in force needs its spending, every quarter."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, TRIWULAN_I, change, with_kegiatan_lain

Temukan = Callable[..., list[Diagnostic]]

TANPA = ("realisasi_anggaran:\n  pelatihan: 1.000.000\n", "")
PERUBAHAN = "  perubahan:\n    nama: Pagu perubahan\n    dasar: tidak ada data\n    berlaku: triwulan III\n"


def test_the_finding_names_the_kegiatan_its_pagu_and_the_line_to_type(temukan: Temukan) -> None:
    (found,) = temukan("LK401", change(TRIWULAN_I, TANPA))
    assert found.ringkas == "kegiatan berpagu belum mempunyai realisasi anggaran pada Triwulan I: `pelatihan`"
    assert [place.label for place in found.places] == ["", "pagu `pelatihan` Rp10.000.000"]
    assert "`realisasi_anggaran:` tambahkan `pelatihan:` diikuti angkanya. Tulis 0 bila memang nol" in found.perbaikan
    assert found.entitas == "pelatihan"


def test_all_kegiatan_that_lack_it_are_one_finding(temukan: Temukan) -> None:
    files = with_kegiatan_lain()
    files[TRIWULAN_I] = (
        files[TRIWULAN_I]
        .replace("  pelatihan: 1.000.000\n  pendampingan: 0\n", "")
        .replace("realisasi_anggaran:\n", "")
    )
    (found,) = temukan("LK401", files)
    assert found.ringkas.endswith("`pelatihan`, `pendampingan`")
    assert len(found.places) == 3
    assert found.entitas == "umum"


def test_zero_and_the_words_of_absence_are_filled_in(temukan: Temukan) -> None:
    for isi in ("0", "tidak ada data"):
        assert temukan("LK401", change(TRIWULAN_I, ("pelatihan: 1.000.000", f"pelatihan: {isi}"))) == []


def test_the_rest_may_be_declared_zero(temukan: Temukan) -> None:
    rest = ("  pelatihan: 1.000.000\n", "  selebihnya_nol: ya\n")
    assert temukan("LK401", change(TRIWULAN_I, rest)) == []


def test_a_kegiatan_without_budget_needs_nothing(temukan: Temukan) -> None:
    pagu = ("pagu:\n          murni: 10.000.000", "pagu: tidak dianggarkan")
    assert temukan("LK401", {**change(ANGGARAN, pagu), **change(TRIWULAN_I, TANPA)}) == []


def test_a_pagu_that_takes_effect_later_needs_nothing_yet(temukan: Temukan) -> None:
    pagu = ("murni: 10.000.000", "perubahan: 10.000.000")
    dokumen = {DOKUMEN: change(DOKUMEN)[DOKUMEN] + PERUBAHAN}
    assert temukan("LK401", {**dokumen, **change(ANGGARAN, pagu), **change(TRIWULAN_I, TANPA)}) == []


def test_a_kode_that_was_misspelt_is_not_reported_twice(temukan: Temukan) -> None:
    salah_ketik = ("  pelatihan: 1.000.000", "  pelatihn: 1.000.000")
    assert temukan("LK401", change(TRIWULAN_I, salah_ketik)) == []


def test_a_block_that_could_not_be_read_is_not_reported_twice(temukan: Temukan) -> None:
    rusak = ("realisasi_anggaran:\n  pelatihan: 1.000.000\n", "realisasi_anggaran: 1.000.000\n")
    assert temukan("LK401", change(TRIWULAN_I, rusak)) == []


def test_a_missing_file_is_another_finding(temukan: Temukan) -> None:
    assert temukan("LK401", {"2018/tw2.yaml": "penutup: |\n  Selesai.\n"}) == []
