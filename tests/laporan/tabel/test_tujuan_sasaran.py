"""One row per indikator, under its sasaran and tujuan."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.tujuan_sasaran import build


def test_the_parents_are_repeated_for_each_indikator(bahan: Bahan) -> None:
    assert [(row["nomor"], row["sasaran"], row["indikator"]) for row in build(bahan)] == [
        ("1", "Menurunnya pengangguran", "Persentase Tingkat Pengangguran Terbuka"),
        ("1", "Meningkatnya kompetensi", "Jumlah calon wirausaha baru"),
        ("2", "Meningkatnya koperasi", "Persentase koperasi aktif"),
        ("2", "Meningkatnya koperasi", "Persentase koperasi sehat"),
        ("2", "Meningkatnya wirausaha", "Jumlah wirausaha baru"),
        ("2", "Meningkatnya wirausaha", "Nilai AKIP"),
        ("2", "Meningkatnya promosi", "-"),
    ]


def test_the_tujuan_is_that_of_the_sasaran(bahan: Bahan) -> None:
    assert build(bahan)[0]["tujuan"] == "Meluasnya kesempatan kerja"
