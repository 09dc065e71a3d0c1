"""Audit items on what is missing: narrative of sasaran and kegiatan, and keluaran."""

from __future__ import annotations

from tests.seed.audit_v.butir import ANGGARAN, TRIWULAN, Butir, Ubah

SERTIFIKASI = """\
    sertifikasi-mutu:
      analisis: |
        Unit usaha yang bersertifikat berjumlah {unit-usaha-sertifikasi}.
      faktor_pendukung: tidak ada
      faktor_penghambat: tidak ada
      upaya: tidak ada
"""
HAMBATAN = """\
      faktor_penghambat: |
        - Sebagian pengurus belum menguasai pembukuan.
      upaya: |
        - Pembukuan diajarkan dalam pembinaan.
"""
SURVEI = "    survei-khl: |\n      Survei kebutuhan hidup layak menggunakan {survei-khl.realisasi}.\n"
PENGHARGAAN = "    penghargaan-koperasi: |\n      Penghargaan diserahkan kepada koperasi berprestasi.\n"
TANPA_NAMA = """\
      ▶"-":
        nama: Kegiatan
        mendukung: tidak ada
        keluaran: tidak ada
        pagu: tidak dianggarkan
"""

BUTIR: dict[int, Butir] = {
    182: Butir(
        "a sasaran that is never evaluated",
        (Ubah(TRIWULAN, SERTIFIKASI, ""), Ubah(TRIWULAN, "  sasaran:\n", "  ▶sasaran:\n")),
        ("LK612",),
        pesan=("`analisis`, `faktor_pendukung`, `faktor_penghambat`, `upaya`",),
    ),
    185: Butir(
        "a budget table of dashes for a sasaran without kegiatan",
        (Ubah(ANGGARAN, "      izin-usaha-ikm:\n", f"{TANPA_NAMA}      izin-usaha-ikm:\n"),),
        ("LK209",),
    ),
    186: Butir(
        "a sasaran without faktor penghambat and upaya",
        (Ubah(TRIWULAN, HAMBATAN, ""), Ubah(TRIWULAN, "    kualitas-koperasi:", "    ▶kualitas-koperasi:")),
        ("LK612",),
        pesan=("`faktor_penghambat`, `upaya`",),
    ),
    187: Butir(
        "no kegiatan of a sasaran is described",
        (Ubah(TRIWULAN, SURVEI, ""), Ubah(TRIWULAN, "  kegiatan:\n", "  ▶kegiatan:\n")),
        ("LK613",),
        pesan=("`survei-khl`",),
    ),
    188: Butir(
        "two kegiatan without a word on how they stand",
        (
            Ubah(TRIWULAN, SURVEI, ""),
            Ubah(TRIWULAN, PENGHARGAAN, ""),
            Ubah(TRIWULAN, "  kegiatan:\n", "  ▶▶kegiatan:\n"),
        ),
        ("LK613", "LK613"),
        pesan=("`survei-khl`", "`penghargaan-koperasi`"),
    ),
    192: Butir(
        "kegiatan with money only",
        (
            Ubah(ANGGARAN, "      survei-khl:\n", "      ▶survei-khl:\n"),
            Ubah(ANGGARAN, "        keluaran: tidak ada data\n", ""),
            Ubah(TRIWULAN, "realisasi_keluaran:\n  izin-usaha-ikm: 10\n", ""),
            Ubah(TRIWULAN, "data:\n", "▶data:\n"),
            Ubah(TRIWULAN, "{izin-usaha-ikm.keluaran}", "pelaku usaha"),
        ),
        ("LK202", "LK402"),
    ),
}
