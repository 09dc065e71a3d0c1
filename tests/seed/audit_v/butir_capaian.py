"""Audit items on capaian and serapan: they cannot be typed anywhere, and are computed from what is."""

from __future__ import annotations

from tests.seed.audit_v.butir import ANGGARAN, INDIKATOR, TRIWULAN, Butir, Ubah

KEGIATAN = (
    ("survei-khl", "22.000.000", "11.000.000"),
    ("penghargaan-koperasi", "129.259.500", "127.865.000"),
    ("izin-usaha-ikm", "37.962.000", "17.653.000"),
)
"""The kegiatan of the Dinas, with their pagu and realisasi."""


def spent(nomor: int, pagu: str, realisasi: str, diketik: str) -> tuple[Ubah, ...]:
    """A kegiatan with the pagu and the realisasi of the seed, and its capaian typed."""
    kode, lama, belanja = KEGIATAN[nomor]
    isian = f"  {kode}:\n    nilai: {realisasi}\n    ▶capaian: {diketik}\n"
    return (
        Ubah(ANGGARAN, f"pagu: {lama}", f"pagu: {pagu}"),
        Ubah(TRIWULAN, f"  {kode}: {belanja}\n", isian),
    )


TPAK = (
    Ubah(INDIKATOR, "nama: Jumlah unit usaha industri kecil yang bersertifikat mutu", "nama: Persentase TPAK"),
    Ubah(INDIKATOR, "satuan: ikm", "satuan: persen"),
    Ubah(INDIKATOR, "target: 10", "target: 65,62"),
)
"""Partisipasi angkatan kerja, an indikator whose realisasi is typed."""

BUTIR: dict[int, Butir] = {
    29: Butir(
        "target 3,10, realisasi 3,10, capaian 98,41",
        (
            Ubah(INDIKATOR, "target: 3,15", "target: 3,10"),
            Ubah(
                TRIWULAN,
                "realisasi_indikator:\n",
                "realisasi_indikator:\n  persentase-tpt:\n    nilai: ▶3,10\n    ▶capaian: 98,41\n",
            ),
        ),
        ("LK301", "LK201"),
        ada=("3,11", "99,81"),
        tiada=("98,41",),
    ),
    32: Butir(
        "62,60 of 65,62 printed 95,39",
        (
            *TPAK,
            Ubah(
                TRIWULAN,
                "  unit-usaha-sertifikasi: 10\n",
                "  unit-usaha-sertifikasi:\n    nilai: ▶62,60\n    ▶capaian: 95,39\n",
            ),
        ),
        ("LK302", "LK201"),
        ada=("62,60", "95,40"),
        tiada=("95,39",),
    ),
    33: Butir(
        "62,63 of 65,62 printed 95,42",
        (
            Ubah(INDIKATOR, "nama: Persentase koperasi aktif", "nama: Persentase TPAK"),
            Ubah(INDIKATOR, "    target: 90,19\n", "    target: 65,62\n    ▶capaian: 95,42\n"),
            Ubah(TRIWULAN, "koperasi-aktif: 150", "koperasi-aktif: 115.985"),
            Ubah(TRIWULAN, "jumlah-koperasi: 153", "jumlah-koperasi: 185.189"),
        ),
        ("LK201",),
        ada=("62,63", "95,44"),
        tiada=("95,42",),
    ),
    35: Butir(
        "144 of 153, or 94,12, of 90,19 printed 103,5",
        (
            Ubah(INDIKATOR, "    target: 90,19\n", "    target: 90,19\n    ▶capaian: 103,5\n"),
            Ubah(TRIWULAN, "koperasi-aktif: 150", "koperasi-aktif: 144"),
        ),
        ("LK201",),
        ada=("94,12", "104,35"),
        tiada=("103,5", "103,50", "103,53"),
    ),
    37: Butir(
        "target 90,91, realisasi 90, and capaian 100",
        (
            Ubah(INDIKATOR, "target: 90,19", "target: 90,91"),
            Ubah(
                TRIWULAN,
                "realisasi_indikator:\n",
                "realisasi_indikator:\n  persentase-koperasi-aktif:\n    nilai: 90▶,\n    ▶capaian: 100\n",
            ),
        ),
        ("LK168", "LK201"),
        tiada=("90", "90,00", "99,00"),
    ),
    39: Butir(
        "3.084.412 of 65.550.000 printed 4,70",
        spent(0, "65.550.000", "3.084.412", "4,70"),
        ("LK201",),
        ada=("4,71",),
        tiada=("4,70",),
    ),
    40: Butir(
        "570.000 of 13.490.000 printed 4.22",
        spent(0, "13.490.000", "570.000", "4.22"),
        ("LK201",),
        ada=("4,23",),
        tiada=("4,22",),
    ),
    41: Butir(
        "ratios in a column of persen, Tabel 3.34",
        (
            *spent(0, "23.623.000", "8.258.000", "0.35"),
            *spent(1, "36.136.800", "11.875.200", "0.33"),
            *spent(2, "22.000.000", "11.000.000", "0.50"),
        ),
        ("LK201", "LK201", "LK201"),
        ada=("34,96", "32,86", "50,00"),
        tiada=("0,35", "0,33", "0,50"),
    ),
    42: Butir(
        "ratios in a column of persen, Tabel 3.35",
        (
            *spent(0, "8.867.500", "3.240.000", "0.37"),
            *spent(1, "102.662.500", "15.142.500", "0.15"),
            *spent(2, "23.117.500", "19.200.000", "0.83"),
        ),
        ("LK201", "LK201", "LK201"),
        ada=("36,54", "14,75", "83,05"),
        tiada=("0,37", "0,15", "0,83"),
    ),
    43: Butir(
        "ratios in a column of persen, Tabel 3.36",
        (
            *spent(0, "458.310.750", "117.604.000", "0.26"),
            *spent(1, "1.002.991.000", "415.009.229", "0.41"),
            *spent(2, "37.962.000", "17.653.000", "0.47"),
        ),
        ("LK201", "LK201", "LK201"),
        ada=("25,66", "41,38", "46,50"),
        tiada=("0,26", "0,41", "0,47"),
    ),
    44: Butir(
        "the realisasi stands in the column of capaian",
        spent(0, "197.598.000", "18.100.600", "18,100,600"),
        ("LK201",),
        ada=("9,16",),
        tiada=("18,10",),
    ),
    46: Butir(
        "no spending printed 0 and 0.00",
        (
            *spent(0, "3.900.000", "0", "0"),
            Ubah(TRIWULAN, "penganggur: 3.650", "penganggur: 4.239"),
            *spent(2, "6.161.500", "0", "0.00"),
            Ubah(TRIWULAN, "unit-usaha-sertifikasi: 10", "unit-usaha-sertifikasi: 9"),
        ),
        ("LK201", "LK201"),
        ada=("0,00",),
        tiada=("0.00",),
    ),
}
