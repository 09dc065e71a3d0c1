"""A part is not larger than the whole."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, INDIKATOR, TRIWULAN_I, TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]

NAMA = "nama: Jumlah peserta pelatihan"
BAGIAN = "nama: Jumlah pendaftar yang dilatih"


def test_both_figures_are_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK403", change(ANGGARAN, (NAMA, BAGIAN), ("target: 50", "target: 60")))
    assert found.ringkas == "target keluaran 60 orang lebih besar daripada jumlah pendaftar, yaitu 50"
    assert [place.label for place in found.places] == ["di sini 60", "di sini 50"]
    assert found.entitas == "pelatihan"


def test_the_whole_may_be_a_part_itself(temukan: Temukan) -> None:
    sehat = change(INDIKATOR, ("nama: Jumlah pendaftar", "nama: Jumlah pendaftar yang sehat"))
    bagian = change(ANGGARAN, (NAMA, "nama: Jumlah pendaftar yang sehat yang dilatih"), ("target: 50", "target: 60"))
    (found,) = temukan("LK403", sehat | bagian)
    assert found.ringkas == "target keluaran 60 orang lebih besar daripada jumlah pendaftar yang sehat, yaitu 50"


def test_the_newest_figure_counts(temukan: Temukan) -> None:
    files = change(ANGGARAN, (NAMA, BAGIAN), ("target: 50", "target: 60")) | change(TRIWULAN_II)
    assert temukan("LK403", files) == []  # 64 pendaftar in triwulan II


def test_a_figure_that_is_not_there_says_nothing(temukan: Temukan) -> None:
    tanpa = change(TRIWULAN_I, ("jumlah-pendaftar: 50", "jumlah-pendaftar: belum diukur"))
    assert temukan("LK403", change(ANGGARAN, (NAMA, BAGIAN), ("target: 50", "target: 60")) | tanpa) == []


def test_the_same_name_is_no_part_of_it(temukan: Temukan) -> None:
    sama = change(ANGGARAN, (NAMA, "nama: Jumlah pendaftar"), ("target: 50", "target: 60"))
    assert temukan("LK403", sama) == []


def test_a_sum_over_quarters_is_no_population(temukan: Temukan) -> None:
    arus = change(INDIKATOR, ("sumber_data: Buku", "agregasi: jumlah\n    sumber_data: Buku"))
    assert temukan("LK403", arus | change(ANGGARAN, (NAMA, BAGIAN), ("target: 50", "target: 60"))) == []


def test_another_satuan_counts_something_else(temukan: Temukan) -> None:
    lain = change(
        ANGGARAN, (NAMA, BAGIAN), ("satuan: orang\n          target: 50", "satuan: indeks\n          target: 60")
    )
    lain |= change(TRIWULAN_I, ("  pelatihan: 40", "  pelatihan: 40,5"))
    assert temukan("LK403", lain) == []
