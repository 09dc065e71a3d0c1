"""Audit items on pagu and kegiatan of the plan: copied, doubled, missing, or of another list."""

from __future__ import annotations

from tests.seed.audit_v.butir import ANGGARAN, TRIWULAN, Butir, Ubah, kegiatan

UPAH = "Penyebarluasan informasi upah minimum provinsi"
TANPA_PAGU = """\
      ▶bahan-baku-potensial:
        nama: Pengolahan bahan baku potensial
        mendukung: unit-usaha-sertifikasi
        keluaran: tidak ada
      ▶rekayasa-industri:
        nama: Peningkatan rekayasa industri (DAK)
        mendukung: unit-usaha-sertifikasi
        keluaran: tidak ada
"""
PAGU_KHL = "        pagu: 22.000.000\n"

BUTIR: dict[int, Butir] = {
    69: Butir(
        "the pagu of padat karya is that of another row",
        (
            *kegiatan("padat-karya", "Padat karya", "49.820.000"),
            *kegiatan("pembinaan-pencari-kerja-pemula", "Pembinaan pencari kerja pemula", "▶49.820.000"),
        ),
        ("LK701",),
    ),
    78: Butir(
        "upah minimum twice in one program",
        (*kegiatan("upah-minimum", UPAH, "7.417.000"), *kegiatan("upah-kedua", f"▶{UPAH}", "8.117.000")),
        ("LK703",),
    ),
    79: Butir(
        "norma K3 without pagu",
        (
            Ubah(ANGGARAN, "Survei kebutuhan hidup layak (KHL)", "Norma kesehatan dan keselamatan kerja (K3)"),
            Ubah(ANGGARAN, PAGU_KHL, "        ▶pagu:\n"),
        ),
        ("LK207",),
        tiada=("22.000.000",),
    ),
    83: Butir(
        "klaster industri has a pagu and is in no table of realisasi",
        (
            *kegiatan("klaster-industri", "Pembinaan klaster industri", "28.525.500"),
            Ubah(TRIWULAN, "  klaster-industri: 0\n", ""),
            Ubah(TRIWULAN, "realisasi_anggaran:", "▶realisasi_anggaran:"),
        ),
        ("LK401",),
        ada=("28.525.500",),
        pesan=("`klaster-industri`",),
    ),
    86: Butir(
        "the realisasi are those of other kegiatan",
        (
            Ubah(ANGGARAN, "Penghargaan koperasi berprestasi", "Pembinaan perkoperasian"),
            Ubah(ANGGARAN, "pagu: 129.259.500", "pagu: 59.190.000"),
            Ubah(TRIWULAN, "realisasi_anggaran:", "▶realisasi_anggaran:"),
            Ubah(TRIWULAN, "penghargaan-koperasi: 127.865.000", "▶pembubaran-koperasi-tidak-aktif: 3.240.000"),
        ),
        ("LK401", "LK212"),
        tiada=("3.240.000",),
    ),
    145: Butir(
        "two kegiatan of the plan that are in no document with a pagu",
        (Ubah(ANGGARAN, "      izin-usaha-ikm:\n", f"{TANPA_PAGU}      izin-usaha-ikm:\n"),),
        ("LK202", "LK202"),
        pesan=("`pagu: tidak dianggarkan`",),
    ),
    146: Butir(
        "money, keluaran and text of kegiatan that the plan does not have",
        (
            Ubah(TRIWULAN, "realisasi_anggaran:\n", "realisasi_anggaran:\n  ▶pembukuan-koperasi-it: 19.200.000\n"),
            Ubah(TRIWULAN, "realisasi_keluaran:\n", "realisasi_keluaran:\n  ▶diklat-perkoperasian: 1\n"),
            Ubah(TRIWULAN, "  kegiatan:\n", "  kegiatan:\n    ▶pengembangan-usaha-mikro: tidak ada\n"),
        ),
        ("LK212", "LK212", "LK212"),
        tiada=("19.200.000",),
    ),
}
