"""Spending since the beginning of the year does not fall."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]


def falling(isi: str) -> dict[str, str]:
    return change(TRIWULAN_II, ("pelatihan: 4.000.000", f"pelatihan: {isi}"))


def test_both_figures_and_the_sum_are_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK502", falling("900.000"))
    assert found.ringkas == "realisasi anggaran `pelatihan` turun dari 1.000.000 pada Triwulan I menjadi 900.000"
    assert [place.label for place in found.places] == ["di sini 900.000", "Triwulan I: 1.000.000"]
    assert "tulis 1.900.000, yaitu jumlah sejak awal tahun" in found.perbaikan


def test_the_same_amount_has_not_fallen(temukan: Temukan) -> None:
    assert temukan("LK502", falling("1.000.000")) == []


def test_a_note_or_a_correction_explains_it(temukan: Temukan) -> None:
    assert temukan("LK502", falling("\n    nilai: 900.000\n    catatan: Pengembalian belanja.")) == []
    ralat = "\n      alasan: Salah hitung.\n      dasar: Berita acara.\n      tanggal: 2 Juli 2018"
    assert temukan("LK502", falling(f"\n    nilai: 900.000\n    ralat:{ralat}")) == []


def test_a_quarter_without_figure_is_passed_over(temukan: Temukan) -> None:
    files = falling("tidak ada data") | {"2018/umum/tw3.yaml": falling("900.000")[TRIWULAN_II]}
    (found,) = temukan("LK502", files)
    assert found.place.berkas == "data/2018/umum/tw3.yaml"
    assert "pada Triwulan I menjadi" in found.ringkas


def test_one_quarter_alone_cannot_fall(temukan: Temukan) -> None:
    assert temukan("LK502", change(TRIWULAN_I)) == []
