"""The indikator kinerja utama with reason, formula, source and owner."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.iku import build


def test_a_row_says_why_how_from_where_and_by_whom(bahan: Bahan) -> None:
    assert build(bahan)[0] == {
        "nomor": "1",
        "sasaran": "Menurunnya pengangguran",
        "sasaran_kode": "tpt",
        "indikator": "Persentase Tingkat Pengangguran Terbuka",
        "alasan": "Mengukur pengangguran.",
        "formula": "Jumlah penganggur / Jumlah angkatan kerja × 100%",
        "sumber_data": "Data AK-1; BPS",
        "penanggung_jawab": "Bidang Tenaga Kerja",
    }


def test_its_own_source_wins_over_those_of_its_data_and_a_missing_one_is_a_dash(bahan: Bahan) -> None:
    sources = {row["indikator"]: row["sumber_data"] for row in build(bahan)}
    assert sources["Persentase koperasi sehat"] == "Data Bidang Koperasi"
    assert sources["Persentase koperasi aktif"] == "-"


def test_only_indikator_kinerja_utama_are_listed_under_the_number_of_their_sasaran(bahan: Bahan) -> None:
    """Sasaran 2 and 5 have none, sasaran 3 has two."""
    assert [row["nomor"] for row in build(bahan)] == ["1", "3", "3", "4"]
