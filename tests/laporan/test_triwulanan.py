"""The quarters of a year as categories."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.capaian.hasil import DINAS
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.triwulanan import build_quarters
from lkip_cli.model.kinerja import Kinerja


def test_a_quarter_after_that_of_the_report_has_no_figure(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    rows = [*build_quarters(susun(kinerja, 1), lambda hasil: hasil.anggaran[DINAS].serapan, "100")]
    assert [row.kategori for row in rows] == ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]
    assert [tuple(str(satu) for satu in row.angka) for row in rows] == [("0,00", "100"), *[("-", "100")] * 3]
    assert [row.nilai is None for row in rows] == [False, True, True, True]
