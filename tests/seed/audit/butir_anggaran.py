"""Audit items on money: the detector, and the seed's own figures."""

from __future__ import annotations

from tests.seed.audit.butir import Butir
from tests.seed.detektor.anggaran import (
    find_double_counting,
    find_missing_sisa,
    find_missing_totals,
    find_pagu,
    find_parted_rows,
    find_silent_changes,
    find_spending,
)

PERJANJIAN = """
    T: Tabel 2.4 Perjanjian Kinerja Tahun 2018
    | No | Sasaran Strategis | Indikator Kinerja Sasaran | Target Tahunan | Program | Kegiatan | Anggaran (Rp) |
    | 1 | sasaran | indikator | - | Program | {} | {} |
"""
BIDANG = """
    T: Tabel {} Alokasi dan Realisasi
    | No | Sasaran Strategis | Indikator Kinerja | Program | Kegiatan | Anggaran (Rp) | Realisasi | Capaian (%) |
    | 1 | sasaran | indikator | Program | {} | {} | 0 | 0 |
"""
PADAT_KARYA = """
    T: Tabel 3.5 Pagu dan Realisasi Anggaran
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | Menurunnya | Jumlah tenaga kerja | padat karya | 85.231.000 | 0 |
"""
SERVIS_DUA_KALI = """
    T: Tabel 3.5 Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis 1
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | Menurunnya | Jumlah tenaga kerja | Pendayagunaan tenaga kerja berbasis padat karya | 85.231.000 | 0 |
    | Menurunnya | Jumlah peserta | Pelatihan keterampilan menjahit | 255.440.000 | 0 |
    | Menurunnya | Jumlah peserta | Pelatihan keterampilan service sepeda motor | 290.825.500 | 0 |
    | J U M L A H | < | < | 631.496.500 | 0 |

    T: Tabel 3.8 Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis 2
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | Meningkatnya | Jumlah peserta | Pelatihan keterampilan service sepeda motor | 290.825.500 | 0 |
    | J U M L A H | < | < | 290.825.500 | 0 |
"""
KOPERASI = """
    T: Tabel 3.14 Pagu dan Realisasi Anggaran
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | meningkatkan kuantitas | Jumlah koperasi aktif | Pembinaan perkoperasian | 59.190.000 | 0 |

    T: Tabel 3.35 Alokasi dan Realisasi pada Bidang Koperasi Usaha Kecil
    | No | Sasaran Strategis | Indikator Kinerja | Program | Kegiatan | Anggaran (Rp) | Realisasi |
    | 7 | meningkatkan kuantitas | Persentase Koperasi Aktif | Program | Pembubaran | 8,867,500 | 3,240,000 |
    | 7 | meningkatkan kuantitas | Persentase Koperasi Sehat | Program | Penghargaan | 129,259,500 | 127,865,000 |
"""
TERPISAH = """
    | No | Sasaran Strategis | Indikator Kinerja Sasaran | Program | Kegiatan | Anggaran (Rp) | Realisasi |
    | 1 | meningkatnya | Indikator nilai hasil evaluasi AKIP | Peningkatan | Penyusunan laporan | | |
    | 1 | meningkatnya | Persentase temuan BPK/Inspektorat | | | 8,950,000 | 0 |
"""


def _changed(kegiatan: str, murni: str, tabel: str, berlaku: str) -> str:
    return PERJANJIAN.format(kegiatan, murni) + BIDANG.format(tabel, kegiatan, berlaku)


MAKANAN = _changed("Penyediaan makanan dan minuman", "15,890,000", "3.33", "13,490,000")

BUTIR: dict[int, Butir] = {
    68: (find_pagu, _changed("padat karya", "85.525.000,-", "3.34", "49,820,000") + PADAT_KARYA),
    70: (find_pagu, _changed("Pelatihan keterampilan service sepeda motor", "319.625.500", "3.34", "290,825,500")),
    71: (find_pagu, MAKANAN),
    72: (find_pagu, _changed("Rapat-rapat koordinasi ke luar daerah", "179,100,000", "3.33", "223,315,000")),
    73: (find_pagu, _changed("Rapat-rapat koordinasi dalam daerah", "37,350,000", "3.33", "32,350,000")),
    74: (find_pagu, _changed("Pemeliharaan rutin/berkala kendaraan dinas", "77,220,000", "3.33", "66,270,000")),
    75: (find_pagu, _changed("penyelesaian perselisihan hubungan industrial", "26.023.000,-", "3.34", "23,623,000")),
    76: (find_pagu, _changed("Peningkatan pengawasan", "21.736.800,-", "3.34", "36,136,800")),
    77: (find_pagu, _changed("Penyebarluasan informasi norma kerja", "4.561.500,-", "3.34", "6,161,500")),
    80: (find_pagu, _changed("pemanfaatan sumber daya", "71.892.000", "3.36", "458,310,750")),
    81: (find_pagu, _changed("Pemberian kemudahan izin usaha", "152.677.250", "3.36", "37,962,000")),
    82: (find_pagu, _changed("promosi dan pengembangan produk", "957.252.000", "3.36", "1,002,991,000")),
    85: (find_double_counting, SERVIS_DUA_KALI),
    87: (find_silent_changes, MAKANAN),
    89: (find_spending, KOPERASI),
    162: (find_parted_rows, TERPISAH),
    183: (find_missing_sisa, BIDANG.format("3.33", "Penyediaan jasa surat menyurat", "3,900,000")),
    184: (find_missing_totals, BIDANG.format("3.33", "Penyediaan jasa surat menyurat", "3,900,000")),
}
