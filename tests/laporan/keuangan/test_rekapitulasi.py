"""The money of all bidang."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.keuangan.rekapitulasi import build_rekapitulasi, print_with_murni


def test_each_bidang_has_first_pagu_and_pagu_in_force(bahan: Bahan) -> None:
    assert [
        (row["nomor"], row["bidang"], str(row["pagu_murni"]), str(row["pagu"])) for row in build_rekapitulasi(bahan)
    ] == [
        ("1", "Bidang Tenaga Kerja", "405.150.500", "376.056.500"),
        ("2", "Bidang Koperasi", "63.090.000", "192.349.500"),
    ]


def test_the_agency_is_the_sum_of_its_bidang(bahan: Bahan) -> None:
    dinas = print_with_murni("dinas", bahan)
    assert (str(dinas["pagu_murni"]), str(dinas["pagu"])) == ("468.240.500", "568.406.000")
