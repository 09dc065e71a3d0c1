"""Money is printed as the cells of a table."""

from __future__ import annotations

from lkip_cli.laporan.anggaran import print_uang
from lkip_cli.laporan.bahan import Bahan


def test_money_has_pagu_in_force_realisasi_serapan_and_sisa(bahan: Bahan) -> None:
    printed = print_uang(bahan.kini.anggaran["penghargaan"])
    assert {nama: str(teks) for nama, teks in printed.items()} == {
        "pagu": "129.259.500",
        "realisasi": "127.865.000",
        "serapan": "98,92",
        "sisa": "1.394.500",
    }
