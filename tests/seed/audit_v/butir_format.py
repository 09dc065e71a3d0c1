"""Audit items on how figures are written, and on cells that hold another column."""

from __future__ import annotations

from tests.seed.audit_v.butir import ANGGARAN, INDIKATOR, TRIWULAN, Butir, Ubah

PERSEN = (
    Ubah(INDIKATOR, "nama: Jumlah unit usaha industri kecil yang bersertifikat mutu", "nama: Persentase kasus"),
    Ubah(INDIKATOR, "satuan: ikm", "satuan: persen"),
)
"""An indikator in persen whose realisasi is typed."""

BUTIR: dict[int, Butir] = {
    99: Butir(
        "three ways to write money in one table",
        (
            Ubah(ANGGARAN, "pagu: 22.000.000", "pagu: 77▶,220,000"),
            Ubah(ANGGARAN, "pagu: 129.259.500", "pagu: 319.625.500"),
            Ubah(ANGGARAN, "pagu: 37.962.000", "pagu: 8.950.000,-"),
            Ubah(TRIWULAN, "izin-usaha-ikm: 17.653.000", "izin-usaha-ikm: 570.000"),
        ),
        ("LK170",),
        ada=("319.625.500", "8.950.000"),
        tiada=("77", "77,22", "77.220.000"),
        pesan=("77.220.000",),
    ),
    100: Butir(
        "pagu with commas, realisasi with dots, persen with either",
        (
            Ubah(ANGGARAN, "pagu: 22.000.000", "pagu: 65▶,550,000"),
            Ubah(TRIWULAN, "survei-khl: 11.000.000", "survei-khl:\n    nilai: 3.084.412\n    ▶capaian: 4,70"),
            Ubah(ANGGARAN, "pagu: 129.259.500", "pagu: 4▶,800,000"),
            Ubah(TRIWULAN, "koperasi: 127.865.000", "koperasi:\n    nilai: 85.000\n    ▶capaian: 1.77"),
        ),
        ("LK170", "LK170", "LK201", "LK201"),
        ada=("3.084.412", "85.000"),
        tiada=("65", "65,55", "4,80", "4,70", "1,77", "177"),
    ),
    101: Butir(
        "the comma of decimals and the comma of thousands in one row",
        (
            *PERSEN,
            Ubah(INDIKATOR, "target: 10", "target: ▶0,20"),
            Ubah(ANGGARAN, "pagu: 37.962.000", "pagu: 23▶,623,000"),
            Ubah(TRIWULAN, "sertifikasi: 10", "sertifikasi: 0▶.35"),
        ),
        ("LK170", "LK304", "LK171"),
        ada=("0,20",),
        tiada=("23", "23,62", "0,35", "35,00"),
    ),
    102: Butir(
        "the dot of thousands and the dot of decimals in one report",
        (
            *PERSEN,
            Ubah(INDIKATOR, "target: 10", "target: 45▶.096"),
            Ubah(TRIWULAN, "sertifikasi: 10", "sertifikasi: 1▶.77"),
        ),
        ("LK172", "LK171"),
        ada=("45.096", "47.353", "105,00"),
        tiada=("45,096", "45,10", "45", "1,77", "177"),
    ),
    103: Butir(
        "a fraction with and without separator",
        (
            Ubah(TRIWULAN, "penganggur: 3.650", "penganggur: 3650"),
            Ubah(TRIWULAN, "realisasi_indikator:\n", "realisasi_indikator:\n  persentase-tpt: 3650▶/117.515\n"),
        ),
        ("LK157",),
        ada=("3.650", "117.515"),
        tiada=("3650",),
    ),
    104: Butir(
        "capaian with none, one and two decimals",
        (
            Ubah(INDIKATOR, "    target: 3,15\n", "    target: 3,15\n    ▶capaian: 98,41\n"),
            Ubah(INDIKATOR, "    target: 90,19\n", "    target: 90,19\n    ▶capaian: 103,5\n"),
            Ubah(INDIKATOR, "    target: 45.096\n", "    target: 45.096\n    ▶capaian: 105\n"),
            Ubah(INDIKATOR, "    target: 10\n", "    target: 10\n    ▶capaian: 100\n"),
        ),
        ("LK201", "LK201", "LK201", "LK201"),
        ada=("101,40", "108,70", "105,00", "100,00"),
        tiada=("98,41", "103,5", "103,50", "105", "100"),
    ),
    158: Butir(
        "a row shifted one column to the right",
        (
            Ubah(INDIKATOR, "target: 45.096", "target: ▶UMKM"),
            Ubah(ANGGARAN, "pagu: 129.259.500", "pagu: ▶Pengembangan usaha koperasi dan usaha mikro"),
            Ubah(
                TRIWULAN,
                "koperasi: 127.865.000",
                "koperasi:\n    nilai: 197▶,598,000\n    ▶capaian: 18,100,600",
            ),
        ),
        ("LK179", "LK179", "LK170", "LK201"),
        tiada=("197.598.000", "197", "197,60", "18.100.600", "18,10"),
    ),
}
