"""Audit items on periods and numbers: the detector, and the seed's own words."""

from __future__ import annotations

from tests.seed.audit.butir import Butir
from tests.seed.detektor.nomor import (
    find_broken_headings,
    find_broken_lists,
    find_caption_gaps,
    find_column_gaps,
    find_doubled_sections,
    find_foreign_captions,
    find_foreign_sections,
    find_foreign_sentences,
    find_split_captions,
)
from tests.seed.detektor.periode import find_other_quarters, find_plan_periods

KEPALA = "| No | Indikator Kinerja Sasaran | Satuan | Target Tahun 2018 | Realisasi {} | Capaian Kinerja % | Catatan |"
BAB_III = """
    # BAB III AKUNTABILITAS KINERJA
    ## 1.1 Capaian Indikator Kinerja Utama
    ## 1.2 Pengukuran
    ## 1.3 Evaluasi dan Analisa Capaian Kinerja
    ### 1) SASARAN STRATEGIS 1 Menurunnya Tingkat Pengangguran Terbuka
    ### 1.) SASARAN STRATEGIS 2 Meningkatnya Penempatan Tenaga Kerja
    ### 2.) SASARAN STRATEGIS 3 Meningkatkan partisipasi angkatan kerja
    ### 4). SASARAN STRATEGIS 4 meningkatkan kuantitas dan kualitas koperasi
    ### 3.) SASARAN STRATEGIS 5 meningkatkan kuantitas dan kualitas koperasi
    T: Tabel 3.17 Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis 4
    Pencapaian sasaran strategis 4
    ### 4.) SASARAN STAREGIS 6 Meningkatnya pembinaan untuk 5000 usaha kecil
    ### 5.) SASARAN STRATEGIS 7 Meningkatnya unit usaha Industri Kecil
    ## 1.3 Akuntabilitas Keuangan
"""
RPJMD = """
    | No | Indikator Kinerja Utama | Alasan Pemilihan Indikator |
    | 1 | Persentase Tingkat Pengangguran Terbuka | target kinerja RPJMD 2013-2018 |
    | 2 | Persentase Pencari Kerja Terdaftar Yang Ditempatkan | target RPJMD 2014-2018 |
"""
KOLOM = """
    | NO | Sasaran Strategis | Indikator Kinerja | Target Tahunan | Program | Kegiatan | Anggaran (Rp) |
    | 1 | 2 | 3 | 5 | 6 | 7 | 8 |
"""
DAFTAR = """
    Deskripsi Kegiatan :
    * Pembinaan koperasi aktif
    b. Pembinaan manajemen administrasi
"""

BUTIR: dict[int, Butir] = {
    47: (find_other_quarters, KEPALA.format("TW I")),
    48: (find_other_quarters, KEPALA.format("TW III")),
    49: (find_other_quarters, KEPALA.format("TW I")),
    50: (find_other_quarters, KEPALA.format("TW I")),
    51: (find_other_quarters, KEPALA.format("TW I")),
    52: (find_other_quarters, KEPALA.format("TW III")),
    55: (find_plan_periods, RPJMD),
    57: (find_foreign_sections, BAB_III),
    58: (find_doubled_sections, BAB_III),
    59: (find_caption_gaps, "T: Tabel 3.11 Formulasi\nT: Tabel 3.13 Target"),
    60: (find_caption_gaps, "T: Tabel 3.23 Pagu\nT: Tabel 3.33 Alokasi"),
    61: (find_foreign_captions, BAB_III),
    62: (find_foreign_sentences, BAB_III),
    63: (find_broken_headings, BAB_III),
    64: (find_column_gaps, KOLOM),
    66: (find_broken_lists, DAFTAR),
    67: (find_split_captions, "T: Tabel 3.3\nR: 4.239 / 117.115 × 100\nFormulasi Realisasi Capaian Kinerja"),
}
