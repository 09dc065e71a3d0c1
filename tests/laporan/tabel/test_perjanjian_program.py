"""The program of the Perjanjian Kinerja with the sums of their first pagu."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.perjanjian_program import build


def test_a_program_sums_only_its_kegiatan_in_the_agreement(bahan: Bahan) -> None:
    assert [(row["nomor"], row["program"], str(row["pagu"]), row["keterangan"]) for row in build(bahan)] == [
        ("1", "Program Pelatihan", "405.150.500", "APBD"),  # 85.525.000 + 319.625.500
        ("2", "Program Kelembagaan", "63.090.000", "-"),  # 59.190.000 + 3.900.000
    ]
