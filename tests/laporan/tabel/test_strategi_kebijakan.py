"""One row per sasaran with its strategi and kebijakan."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.strategi_kebijakan import build


def test_a_row_names_misi_owner_strategi_and_a_list_of_kebijakan(bahan: Bahan) -> None:
    rows = build(bahan)
    assert len(rows) == 5
    assert rows[1] == {
        "nomor": "1",
        "misi": "Menurunkan pengangguran",
        "penanggung_jawab": "Bidang Tenaga Kerja",
        "tujuan": "Meluasnya kesempatan kerja",
        "sasaran": "Meningkatnya kompetensi",
        "strategi": "Uji",
        "kebijakan": ["satu", "dua"],
    }
