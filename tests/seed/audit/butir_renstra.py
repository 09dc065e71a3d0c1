"""Audit items on misi, tujuan, sasaran and kebijakan: the detector, and the seed's own words."""

from __future__ import annotations

from tests.seed.audit.butir import Butir
from tests.seed.detektor.renstra import (
    find_derivation,
    find_empty_cells,
    find_misi,
    find_numbers,
    find_owners,
    find_policies,
    find_split_sasaran,
    find_wordings,
)

MISI = """
    # 2) Misi
    1) Meningkatkan pelayanan dan akuntabilitas kinerja.

    T: Tabel 2.2 Tujuan, Sasaran, Strategi, dan Kebijakan
    | Tujuan | Sasaran | Strategi | Kebijakan |
    | MISI 1: Meningkatkan kepuasan pelayanan terhadap masyarakat (Penanggungjawab: Sekretariat) | < | < | < |
    | Meningkatkan pelayanan | Meningkatnya pelayanan | Optimalisasi | Melaksanakan pelayanan |
"""
TUJUAN = """
    # a. Tujuan
    Tujuan adalah sebagai berikut
    2) Persentase Tingkat Pengangguran Terbuka.

    T: Tabel 2.1 Hubungan Tujuan dan Sasaran
    | NO | TUJUAN | SASARAN STRATEGIS | INDIKATOR KINERJA SASARAN |
    | 2 | Tingkat Pengangguran Terbuka | Tingkat Pengangguran Terbuka | Persentasi |
"""
KOPERASI = "meningkatkan kuantitas dan kualitas koperasi yang berdaya saing."
KOPERASI_PERJANJIAN = "meningkatnya kuantitas dan kualitas koperasi yang berdaya saing."
SERTIFIKASI = "Meningkatnya unit usaha Industri Kecil yang memenuhi persyaratan memperoleh sertifikasi"
PROMOSI = "Meningkatnya promosi produk industri kecil"
TPT = "Menurunnya Tingkat Pengangguran Terbuka"
IKU_PARTISIPASI = """
    T: Tabel 2.3 Indikator Kinerja Utama
    | No. | Sasaran Strategis | Indikator Kinerja Utama | Sumber Data | Penanggung Jawab |
    | 3 | Meningkatnya partisipasi angkatan kerja | persentase | dukcapil | |
    | 6 | Meningkatnya unit usaha Industri Kecil yang memenuhi persyaratan | Jumlah | Data | Bidang Perindustrian |
"""


def _daftar(nomor: int, sasaran: str) -> str:
    return f"\nsasaran yang akan dicapai\n{nomor}) {sasaran}\n"


def _tabel(nomor: int, sasaran: str) -> str:
    return f"\n| NO | Sasaran Strategis | Indikator Kinerja Sasaran |\n| {nomor} | {sasaran} | Persentase |\n"


def _bagian(nomor: int, sasaran: str) -> str:
    return f"\n# SASARAN STRATEGIS {nomor} {sasaran}\n"


def _misi(nomor: int, misi: str, sasaran: str, kebijakan: str) -> str:
    return f"""
        | Tujuan | Sasaran | Strategi | Kebijakan |
        | MISI {nomor} : {misi}. (Penanggungjawab: Bidang Tenaga Kerja) | < | < | < |
        | {misi} | {sasaran} | Melaksanakan | {kebijakan} |
    """


KEBIJAKAN = """
    kebijakan yang akan dilaksanakan
    5. Melaksanakan pengawasan juga pendataan jumlah penduduk
""" + _misi(5, "Meningkatkan", "Meningkatnya", "Melaksanakan pengawasan dan pendataan jumlah penduduk")
PERLINDUNGAN = """
    # a. Tujuan
    Tujuan adalah sebagai berikut
    6) Meningkatkan Perlindungan Ketenagakerjaan
"""

BUTIR: dict[int, Butir] = {
    112: (find_derivation, TUJUAN),
    114: (find_wordings, _daftar(2, "Tingkat Pengangguran Terbuka.") + _tabel(2, TPT)),
    115: (find_misi, MISI),
    116: (
        find_wordings,
        _daftar(5, "Meningkatnya partisipasi tenaga kerja.") + _tabel(5, "Meningkatnya partisipasi angkatan kerja"),
    ),
    117: (
        find_derivation,
        PERLINDUNGAN
        + _misi(6, "Meningkatkan Perlindungan tenaga kerja", "Meningkatnya Perlindungan tenaga kerja", "-"),
    ),
    118: (
        find_wordings,
        _daftar(10, "Meningkatnya pembinaan 5000 wirausaha baru")
        + _tabel(10, "Meningkatnya pembinaan 5.000 wirausaha baru UMKM"),
    ),
    119: (
        find_derivation,
        _daftar(12, PROMOSI) + _misi(12, "Meningkatkan", "Meningkatnya produk Industri Kecil yang di promosikan", "-"),
    ),
    120: (find_wordings, _daftar(13, SERTIFIKASI) + _tabel(12, f"{SERTIFIKASI} mutu")),
    121: (find_wordings, _tabel(7, KOPERASI_PERJANJIAN) + _tabel(7, KOPERASI)),
    122: (find_wordings, IKU_PARTISIPASI + _bagian(3, "Meningkatkan partisipasi angkatan kerja")),
    123: (
        find_numbers,
        _daftar(6, "Meningkatnya Perlindungan Ketenagakerjaan")
        + _tabel(5, "Meningkatnya Perlindungan Ketenagakerjaan"),
    ),
    124: (
        find_numbers,
        _daftar(9, "Meningkatnya SDM usaha kecil yang berkualitas")
        + _tabel(8, "Meningkatnya SDM Usaha Kecil yang berkualitas."),
    ),
    125: (find_numbers, _daftar(12, PROMOSI) + _tabel(13, "meningkatnya promosi produk Industri Kecil")),
    126: (find_numbers, _tabel(2, TPT) + _bagian(1, TPT)),
    127: (find_split_sasaran, _bagian(4, KOPERASI) + _bagian(5, KOPERASI)),
    131: (find_policies, KEBIJAKAN),
    163: (find_empty_cells, IKU_PARTISIPASI),
    179: (
        find_owners,
        _misi(13, "sertifikasi", "Meningkatnya unit usaha Industri Kecil yang memenuhi persyaratan", "-")
        + IKU_PARTISIPASI,
    ),
}
