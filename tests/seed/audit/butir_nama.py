"""Audit items on names and on what belongs to what: the detector, and the seed's own words."""

from __future__ import annotations

from tests.seed.audit.butir import Butir
from tests.seed.detektor.nama import (
    find_false_kegiatan,
    find_homes,
    find_indikator_names,
    find_kegiatan_names,
    find_keluaran,
    find_pairs,
    find_program_names,
    find_programmes,
)

TABEL_2_1 = """
    T: Tabel 2.1 Hubungan Tujuan dan Sasaran
    | NO | TUJUAN | SASARAN STRATEGIS | INDIKATOR KINERJA SASARAN |
    | 2 | Tingkat | Tingkat Pengangguran Terbuka | Persentasi Tingkat Pengangguran Terbuka |
    | 3 | Meningkatkan | Meningkatnya Kompetensi Tenaga Kerja | Persentasi Tenaga Kerja yang Kompeten |
    | 5 | Meningkatkan | Meningkatnya Perlindungan Ketenagakerjaan | Persentase kasus yang masuk |
    | 5 | Meningkatkan | Meningkatnya Perlindungan Ketenagakerjaan | Persentase Pekerja/Buruh Yang terdaftar jamsostek |
    | 10 | Meningkatkan | Meningkatnya pembinaan | Jumlah wirausaha baru UMKM |
"""
DAFTAR = """
    | No | Program / Kegiatan |
    | Program Pelayanan Administrasi Perkantoran | < |
    | 1 | Penyediaan jasa surat menyurat |
    | 13 | Penyediaan jasa tenaga pendukung administrasi/teknis lainnya |
    | Program Peningkatan Sarana dan Prasarana Aparatur | < |
    | 1 | Pemeliharaan rutin/berkala gedung kantor |
    | Program Peningkatan kualitas dan produktifitas Tenaga Kerja | < |
    | 2 | Pelatihan keterampilan service sepeda motor |
    | Program Pengembangan Industri Kecil dan Menengah | < |
    | 2 | penguatan industri kecil dan menengah terhadap pemanfaatan sumber daya |
    | Program Perlindungan dan Pengembangan Lembaga Ketenaga kerjaan | < |
    | 5 | Survey kebutuhan hidup layak (KHL) |
    | Program Peningkatan Kualitas Kelembagaan Koperasi | < |
    | 4 | Pembinaan bagi gerakan koperasi dan usaha kecil |
    | 3 | Peningkatan gerakan kualitas kelembagaan koperasi |
"""
KEPALA = "| No | Sasaran Strategis | Indikator Kinerja Sasaran | Program | Kegiatan | Anggaran (Rp) |"
TPT = """
    # SASARAN STRATEGIS 1 Menurunnya Tingkat Pengangguran Terbuka
    T: Tabel 3.5 Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis 1
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | Menurunnya Tingkat Pengangguran Terbuka | Jumlah peserta | Pelatihan keterampilan menjahit | 255.440.000 | 0 |
    | " | Jumlah peserta | Pelatihan keterampilan service sepeda motor | 290.825.500 | 0 |
"""
PENEMPATAN = """
    # SASARAN STRATEGIS 2 Meningkatnya Penempatan Tenaga Kerja
    T: Tabel 3.8 Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis 2
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | Meningkatnya Penempatan Tenaga Kerja | Jumlah peserta | Pelatihan service sepeda motor | 290.825.500 | 0 |
"""
KOPERASI_SEHAT = """
    # SASARAN STRATEGIS 5 meningkatkan kuantitas dan kualitas koperasi yang berdaya saing.
    T: Tabel 3.17 Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis 4
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | meningkatkan kuantitas | Jumlah koperasi sehat | Peningkatan kualitas kelembagaan koperasi | 65.240.000 | 0 |
    | " | " | Pembinaan bagi gerakan koperasi dan usaha kecil | 204.540.000 | 0 |
"""
KOPERASI_AKTIF = """
    T: Tabel 3.13 Target dan Realisasi Kegiatan
    | No | Program / Kegiatan | Indikator Kegiatan | Target | Realisasi |
    | 1 | Pembinaan perkoperasian | Jumlah koperasi aktif yang di bina | 19 Koperasi | 0 |

    T: Tabel 3.14 Pagu dan Realisasi Anggaran
    | Sasaran | Indikator Kegiatan | Program / Kegiatan | Pagu Anggaran | Realisasi Anggaran |
    | meningkatkan kuantitas | Jumlah koperasi aktif | Pembinaan perkoperasian | 59.190.000 | 0 |
"""
WIRAUSAHA = """
    T: Tabel 3.18 Formulasi
    | No | Indikator Kinerja Sasaran | Target Tahun 2018 | Realisasi TW III |
    | 1 | Jumlah wirausaha baru | 45.096 | 47.353 |

    T: Tabel 3.19 Target dan Realisasi Kegiatan
    | No | Program / Kegiatan | Indikator Kegiatan | Target | Realisasi |
    | - | - | Jumlah wirausaha baru | 45.096 | 47.353 |
"""


def _plan(tabel: str, sasaran: str, indikator: str, program: str, kegiatan: str) -> str:
    """One row of the Perjanjian Kinerja, or of a table of chapter III.3."""
    spent = "" if tabel == "2.4" else " Realisasi |"
    row = f"| 1 | {sasaran} | {indikator} | {program} | {kegiatan} | 1.000 |" + (" 0 |" if spent else "")
    return f"\nT: Tabel {tabel} Judul\n{KEPALA}{spent}\n{row}\n"


SERVIS = "Pelatihan keterampilan service sepeda motor"
MENJAHIT = "Pelatihan keterampilan menjahit"
GERAKAN = "Pembinaan bagi gerakan koperasi dan usaha kecil"
LAPORAN = "Penyusunan laporan capaian kinerja"
KHL = "Survey Kebutuhan Hidup Layak (KHL)"
MANFAAT = "Fasilitasi bagi industri kecil dan menengah terhadap pemanfaatan sumberdaya"
PENDUKUNG = "Penyediaan jasa tenaga pendukung administrasi/teknis perkantoran"
PELAPORAN = "Jumlah perusahaan yang melaksanakan pelaporan ketenagakerjaan"
WAJIB_LAPOR = "Jumlah Perusahaan Yang Melaksanakan Wajib Lapo Ketenagakerjaan"
KOMPETENSI = "Meningkatnya Kompetensi Tenaga Kerja"
TERPENGGAL = "Program perlindungan dan pengembangan lembaga ketenagakerjaa"
KELEMBAGAAN = "Program peningkatan kualitas kelembagaan koperasi"


def _indikator(nama: str) -> str:
    return TABEL_2_1 + _plan("2.4", "sasaran", nama, "Program", "kegiatan")


BUTIR: dict[int, Butir] = {
    84: (
        find_pairs,
        _plan("2.4", "1", "Indikator nilai hasil evaluasi AKIP", "Program", LAPORAN)
        + _plan("3.33", "1", "Persentase temuan BPK/Inspektorat", "Program", LAPORAN),
    ),
    97: (find_false_kegiatan, WIRAUSAHA),
    132: (find_indikator_names, _indikator("Jumlah Tenaga Kerja yang Kompeten")),
    133: (find_indikator_names, _indikator("persentase Perusahaan Yang Berkasus Tentang Ketenagakerjaan")),
    137: (find_indikator_names, _indikator("Jumlah wirausaha baru")),
    138: (find_indikator_names, _indikator("Tingkat Pengangguran Terbuka")),
    139: (find_indikator_names, _indikator("Persentase Tingkat Pengangguran Terbuka")),
    142: (find_keluaran, KOPERASI_AKTIF),
    144: (
        find_programmes,
        DAFTAR
        + _plan("2.4", "1", "IKM", "Peningkatan pengembangan sistem pelaporan", "Penyediaan jasa surat menyurat"),
    ),
    147: (find_kegiatan_names, DAFTAR + _plan("3.36", "11", "-", "Program", MANFAAT)),
    148: (find_kegiatan_names, DAFTAR + _plan("2.4", "1", "IKM", "Program", PENDUKUNG)),
    149: (find_kegiatan_names, DAFTAR + KOPERASI_SEHAT),
    150: (find_kegiatan_names, DAFTAR + PENEMPATAN),
    151: (find_program_names, DAFTAR + _plan("2.4", "1", "-", "Sarana dan Prasarana Aparatur", "Pemeliharaan")),
    152: (find_homes, _plan("2.4", KOMPETENSI, "-", "Program", SERVIS) + TPT),
    153: (find_homes, _plan("2.4", KOMPETENSI, "-", "Program", MENJAHIT) + TPT),
    154: (find_homes, _plan("2.4", "Meningkatnya Penempatan Tenaga Kerja", "-", "Program", "kompetensi") + PENEMPATAN),
    155: (find_homes, _plan("2.4", "Meningkatnya SDM koperasi yang berkualitas.", "-", "-", GERAKAN) + KOPERASI_SEHAT),
    157: (find_pairs, _plan("2.4", "6", PELAPORAN, "-", KHL) + _plan("3.34", "6", WAJIB_LAPOR, "-", KHL)),
    159: (find_indikator_names, _indikator("Jamsostek")),
    160: (find_programmes, DAFTAR + _plan("2.4", "7", PELAPORAN, KELEMBAGAAN, KHL)),
    161: (find_program_names, DAFTAR + _plan("2.4", "6", "-", TERPENGGAL, "penyelesaian prosedur")),
}
