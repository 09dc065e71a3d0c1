"""The summary counts all indikator, and those that are IKU."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.ringkasan import build_ringkasan


def test_the_summary_counts_what_was_measured_and_reached(bahan: Bahan) -> None:
    ringkasan = build_ringkasan(bahan)
    iku = ringkasan.pop("iku")
    assert {nama: str(teks) for nama, teks in ringkasan.items()} == {
        "jumlah_indikator": "6",
        "diukur": "4",
        "tercapai": "4",
        "belum_tercapai": "0",
        "belum_diukur": "2",
        "tidak_dapat_dihitung": "0",
        "rata_rata": "104,65",  # (101,396 + 108,703 + 103,496 + 105,005) / 4
    }
    assert isinstance(iku, dict)
    assert (str(iku["jumlah_indikator"]), str(iku["belum_diukur"])) == ("4", "0")
