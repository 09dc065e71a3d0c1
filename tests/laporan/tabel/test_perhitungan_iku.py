"""How each indikator kinerja utama is computed."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.perhitungan_iku import build


def test_a_row_gives_the_formula_in_words(bahan: Bahan) -> None:
    assert [(row["nomor"], row["perhitungan"]) for row in build(bahan)] == [
        ("1", "Jumlah penganggur / Jumlah angkatan kerja × 100%"),
        ("2", "Jumlah koperasi aktif / Jumlah koperasi × 100%"),
        ("3", "Jumlah koperasi sehat / Jumlah koperasi × 100%"),
        ("4", "Jumlah UMKM yang terdata"),
    ]
