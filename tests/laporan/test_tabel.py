"""The tables are found by their file, and templates call them by its name."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel import build_tables
from lkip_cli.laporan.tabel.iku import build


def test_every_table_stands_under_the_name_of_its_file(bahan: Bahan) -> None:
    tables = build_tables(bahan)
    assert set(tables) == {
        "capaian_iku",
        "iku",
        "perhitungan_iku",
        "perjanjian",
        "perjanjian_catatan",
        "perjanjian_jumlah",
        "perjanjian_program",
        "program_kegiatan",
        "ralat",
        "skala_nilai",
        "strategi_kebijakan",
        "tujuan_sasaran",
    }
    assert tables["iku"] == build(bahan)
