"""The financial part as templates see it."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.keuangan.susun import build_keuangan


def test_every_bidang_has_rows_and_totals(bahan: Bahan) -> None:
    keuangan = build_keuangan(bahan)
    bidang = keuangan["bidang"]
    assert isinstance(bidang, list)
    assert [(satu["kode"], len(satu["baris"]), str(satu["jumlah"]["pagu"])) for satu in bidang] == [
        ("tenaga-kerja", 3, "376.056.500"),
        ("koperasi", 7, "192.349.500"),
    ]


def test_the_agency_stands_under_the_recapitulation(bahan: Bahan) -> None:
    jumlah = build_keuangan(bahan)["jumlah"]
    assert isinstance(jumlah, dict)
    assert (str(jumlah["realisasi"]), str(jumlah["serapan"])) == ("127.865.000", "22,50")
