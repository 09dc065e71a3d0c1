"""Audit items on sasaran and indikator: their words, their set, and the kegiatan behind them."""

from __future__ import annotations

from tests.seed.audit_v.butir import INDIKATOR, INSTANSI, RENSTRA, TRIWULAN, Butir, Ubah

LAPANGAN = """\
indikator:
  lapangan-kerja-baru:
    nama: Jumlah lapangan pekerjaan baru
    sasaran: sertifikasi-mutu
    satuan: ikm
    arah: naik
    target: 3
"""
ANGGARAN_LAIN = """\
program:
  program-koperasi:
    nama: Program Koperasi
    kegiatan:
      gerakan-koperasi:
        nama: Peningkatan gerakan koperasi
        mendukung: lapangan-kerja-baru
        keluaran: tidak ada
        pagu: tidak dianggarkan
"""
JUMLAH_UNIT = "nama: Jumlah unit usaha industri kecil yang bersertifikat mutu"
LOWONGAN = "nama: Jumlah lowongan pekerjaan baru"

BUTIR: dict[int, Butir] = {
    113: Butir(
        "a sasaran that is the name of a measure",
        (Ubah(RENSTRA, "nama: Menurunnya tingkat", "nama: ▶Tingkat"),),
        ("LK313",),
    ),
    128: Butir(
        "an indikator in the column of sasaran",
        (
            Ubah(INDIKATOR, JUMLAH_UNIT, LOWONGAN),
            Ubah(
                RENSTRA,
                "nama: Meningkatnya unit usaha industri kecil yang memperoleh sertifikasi mutu",
                "nama: ▶Jumlah lowongan pekerjaan baru",
            ),
        ),
        ("LK313",),
        pesan=("sama dengan nama indikatornya",),
    ),
    134: Butir(
        "a realisasi of an indikator that the plan does not have, none of one that it has",
        (
            Ubah(TRIWULAN, "realisasi_indikator:", "▶realisasi_indikator:"),
            Ubah(TRIWULAN, "jumlah-wirausaha-baru: 47.353", "▶wajib-lapor-ketenagakerjaan: 15"),
        ),
        ("LK307", "LK212"),
        tiada=("15",),
    ),
    135: Butir(
        "lowongan and lapangan pekerjaan baru, both 3, in two bidang",
        (
            Ubah(INSTANSI, "bidang:\n", "bidang:\n  koperasi: Bidang Koperasi\n"),
            Ubah("2018/koperasi/indikator.yaml", "", LAPANGAN),
            Ubah("2018/koperasi/anggaran.yaml", "", ANGGARAN_LAIN),
            Ubah("2018/koperasi/tw2.yaml", "", "realisasi_indikator:\n  lapangan-kerja-baru: belum diukur\n"),
            Ubah(INDIKATOR, JUMLAH_UNIT, "nama: ▶Jumlah lowongan pekerjaan baru"),
            Ubah(INDIKATOR, "target: 10", "target: 3"),
            Ubah(TRIWULAN, "sertifikasi: 10", "sertifikasi: 3"),
        ),
        ("LK312",),
    ),
    136: Butir(
        "koperasi aktif in two rows",
        (
            Ubah(INDIKATOR, "nama: Jumlah wirausaha baru", "nama: ▶Persentase Koperasi Aktif"),
            Ubah(INDIKATOR, "satuan: umkm", "satuan: persen"),
            Ubah(INDIKATOR, "target: 45.096", "target: 90,91"),
            Ubah(TRIWULAN, "wirausaha-baru: 47.353", "wirausaha-baru: belum diukur"),
        ),
        ("LK312",),
    ),
    141: Butir(
        "an IKU explained by its own name",
        (
            Ubah(
                INDIKATOR,
                "penjelasan: Banyaknya UMKM hasil pembinaan yang tercatat",
                "penjelasan: ▶jumlah wirausaha baru",
            ),
        ),
        ("LK311",),
    ),
    156: Butir(
        "an indikator without kegiatan, and no reason",
        (
            Ubah(INDIKATOR, "  jumlah-wirausaha-baru:", "  ▶jumlah-wirausaha-baru:"),
            Ubah(INDIKATOR, "    tanpa_kegiatan: Dibina bersama perangkat daerah lain\n", ""),
        ),
        ("LK314",),
    ),
}
