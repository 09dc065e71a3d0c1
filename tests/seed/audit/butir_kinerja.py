"""Audit items on targets, realisasi, capaian and verdicts: the detector, and the seed's own words."""

from __future__ import annotations

from tests.seed.audit.butir import Butir
from tests.seed.detektor.kinerja import (
    find_capaian,
    find_formula_forms,
    find_formulas,
    find_quantities,
    find_realisasi,
    find_targets,
    find_two_sources,
    find_unexplained_success,
    find_unstated_target,
    find_verdicts,
)

TPT_KOPERASI_SEHAT = """
    T: Tabel 3.1 Capaian IKU
    | No | Indikator Kinerja | Satuan | Target 2018 | Realisasi | Capaian % |
    | 1 | Persentase Tingkat Pengangguran Terbuka | % | 3,10 | 3,10 | 98,41 |
    | 3 | Persentase tingkat partisipasi angkatan kerja | % | 65,62 | 62,60 | 95,39 |
    | 4 | Persentase Koperasi Aktif | % | 90,91 | 90, | 100 |
    | 5 | Persentase Koperasi Sehat | % | 78,94 | 78,94 | 100 |
"""
TPT = """
    T: Tabel 3.3 Formulasi Realisasi Capaian Kinerja Sasaran Strategis 1
    | No | Indikator Kinerja Sasaran | Satuan | Target Tahun 2018 | Realisasi TW I | Capaian Kinerja % | Catatan |
    | 1 | Persentase Tingkat Pengangguran Terbuka | % | 3,10 | 3,10 | 100 | tercapai |
"""
TPAK = """
    T: Tabel 3.9 Formulasi Realisasi Capaian Kinerja Sasaran Strategis 3
    | No | Indikator Kinerja Sasaran | Satuan | Target Tahun 2018 | Realisasi TW I | Capaian Kinerja % | Catatan |
    | 1 | Persentase tingkat partisipasi angkatan kerja | % | 65,62 | 62,63 | 95,42 | Belum Tercapai |
"""
KOPERASI_AKTIF = """
    T: Tabel 3.11 Formulasi Realisasi Capaian Kinerja Sasaran Strategis 4
    | No | Indikator Kinerja Sasaran | Satuan | Target Tahun 2018 | Realisasi TW I | Capaian Kinerja % | Catatan |
    | 1 | Persentase Koperasi Aktif | % | 90,19 | 94,12 | 103,5 | Tercapai |
"""
KOPERASI_SEHAT = """
    T: Tabel 3.15 Formulasi Realisasi Capaian Kinerja Sasaran Strategis 5
    | No | Indikator Kinerja Sasaran | Satuan | Target Tahun 2018 | Realisasi TW I | Capaian Kinerja % | Catatan |
    | 1 | Persentase koperasi sehat | % | 81,69 | 81,69 | 100 | Tercapai |
"""
PERJANJIAN = """
    T: Tabel 2.4 Perjanjian Kinerja Tahun 2018
    | No | Sasaran Strategis | Indikator Kinerja Sasaran | Target Tahunan | Program | Kegiatan | Anggaran (Rp) |
    | 2 | Menurunnya | Persentase Tingkat Pengangguran Terbuka | 3,15 | Program | padat karya | 85.525.000,- |
    | 7 | meningkatnya | Persentase Koperasi Aktif; | 90,19 | Program | perkoperasian | 59.190.000 |
    | 7 | meningkatnya | Persentase Koperasi Sehat | 78,94 | Program | Pemantapan | 9.030.000 |
    | 13 | promosi | Jumlah unit usaha Industri Kecil yang produknya dipromosikan | 5 | - | promosi | 957.252.000 |
"""
PROMOSI = """
    T: Tabel 3.36 Alokasi dan Realisasi pada Bidang Perindustrian
    | No | Sasaran Strategis | Indikator Kinerja Sasaran | Target Tahunan | Kegiatan | Anggaran (Rp) | Realisasi |
    | 13 | promosi | Jumlah unit usaha Industri Kecil yang produknya dipromosikan | 4 | promosi | 1,002,991,000 | 0 |
"""
PENGANGGUR = """
    # Sasaran Strategis 1 Menurunnya Tingkat Pengangguran Terbuka
    R: 4.239 / 117.115 × 100
    R: Jumlah Penganggur / Jumlah angkatan kerja × 100 = 3650 / 117.515 × 100
    Jumlah pengangguran sebanyak 3.889 orang
"""
ANGKATAN_KERJA = """
    R: Jumlah Penganggur / Jumlah angkatan kerja × 100 = 3650 / 117.515 × 100
    R: Jumlah penduduk angkatan kerja / jumlah penduduk usia kerja × 100 = 115.985 / 185.189 × 100
"""
PENEMPATAN = """
    # Sasaran Strategis 2 Meningkatnya Penempatan Tenaga Kerja
    T: Tabel 3.6 Formulasi
    | No | Indikator Kinerja Sasaran | Target Tahun 2018 | Realisasi TW III | Capaian Kinerja % | Catatan |
    | 1 | Persentase Pencari Kerja Terdaftar Yang Ditempatkan | 38,42 | 38,42 | 100 | Tercapai |

    T: Tabel 3.7 Target dan Realisasi Kegiatan
    | No | Program / Kegiatan | Indikator Kegiatan | Target | Realisasi |
    | 1 | Pelatihan service sepeda motor | Jumlah peserta yang mengikuti pelatihan | 96 Orang | 0 |

    Pada Triwulan II belum ada realisasi.
"""
FORMULA = """
    T: Tabel 2.3 Indikator Kinerja Utama
    | No | Indikator Kinerja Utama | Formulasi/Penjelasan |
    | 1 | Persentase Tingkat Pengangguran Terbuka | Jumlah Penganggur x 100 |

    T: Tabel 3.2 Perhitungan Indikator Kinerja Utama (IKU)
    | No | Indikator Kinerja Utama | Perhitungan Indikator |
    | 1 | Persentase Tingkat Pengangguran Terbuka | Jumlah Penganggur x 100% |
"""

BUTIR: dict[int, Butir] = {
    1: (find_targets, PERJANJIAN + TPT),
    2: (find_targets, KOPERASI_AKTIF + TPT_KOPERASI_SEHAT),
    3: (find_targets, PERJANJIAN + KOPERASI_SEHAT),
    4: (find_targets, PERJANJIAN + PROMOSI),
    12: (find_unstated_target, TPAK),
    13: (find_quantities, PENGANGGUR),
    14: (find_two_sources, ANGKATAN_KERJA),
    19: (find_realisasi, TPT_KOPERASI_SEHAT + KOPERASI_AKTIF),
    21: (find_realisasi, TPT_KOPERASI_SEHAT + KOPERASI_SEHAT),
    22: (find_realisasi, TPT_KOPERASI_SEHAT + TPAK),
    28: (find_formulas, TPT_KOPERASI_SEHAT),
    30: (find_capaian, TPT_KOPERASI_SEHAT + TPT),
    31: (find_verdicts, "Realisasi capaian 98,41%, sedangkan targetnya 3,15%, sehingga target telah tercapai."),
    34: (find_capaian, TPT_KOPERASI_SEHAT + TPAK),
    36: (find_capaian, TPT_KOPERASI_SEHAT + KOPERASI_AKTIF),
    38: (find_targets, TPT_KOPERASI_SEHAT + KOPERASI_SEHAT),
    45: (find_unexplained_success, PENEMPATAN),
    110: (find_formula_forms, FORMULA),
}
