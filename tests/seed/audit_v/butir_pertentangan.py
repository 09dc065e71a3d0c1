"""Audit items on text, keluaran and money that contradict each other."""

from __future__ import annotations

from tests.seed.audit_v.butir import ANGGARAN, TRIWULAN, Butir, Ubah

BUTIR: dict[int, Butir] = {
    88: Butir(
        "telah dilaksanakan, with nothing spent and nothing delivered",
        (
            Ubah(TRIWULAN, "unit-usaha-sertifikasi: 10", "unit-usaha-sertifikasi: 0"),
            Ubah(TRIWULAN, "izin-usaha-ikm: 17.653.000", "izin-usaha-ikm: 0"),
            Ubah(TRIWULAN, "izin-usaha-ikm: 10", "izin-usaha-ikm: 0"),
            Ubah(TRIWULAN, "halal diperoleh {izin-usaha-ikm.keluaran}", "halal ▶telah dilaksanakan"),
        ),
        ("LK608",),
    ),
    90: Butir(
        "belum ada pelaksanaan kegiatan, with 10 of 10 ikm and Rp17.653.000",
        (
            Ubah(
                TRIWULAN,
                "Sertifikasi halal diperoleh {izin-usaha-ikm.keluaran}.",
                "Sampai dengan {triwulan} ▶belum ada pelaksanaan kegiatan.",
            ),
        ),
        ("LK609",),
        ada=("10", "17.653.000"),
        pesan=("anggarannya terealisasi Rp17.653.000 dan keluarannya 10",),
    ),
    92: Butir(
        "belum dilaksanakan, with Rp15.142.500 spent",
        (
            Ubah(ANGGARAN, "Penghargaan koperasi berprestasi", "Peningkatan jumlah koperasi aktif"),
            Ubah(ANGGARAN, "pagu: 129.259.500", "pagu: 102.662.500"),
            Ubah(TRIWULAN, "penghargaan-koperasi: 127.865.000", "penghargaan-koperasi: 15.142.500"),
            Ubah(
                TRIWULAN,
                "Penghargaan diserahkan kepada koperasi berprestasi.",
                "Pembinaan koperasi aktif ▶belum dilaksanakan.",
            ),
        ),
        ("LK609",),
        ada=("15.142.500", "14,75"),
        pesan=("anggarannya terealisasi Rp15.142.500",),
    ),
    98: Butir(
        "zero of nothing",
        (Ubah(TRIWULAN, "realisasi_keluaran:\n", "realisasi_keluaran:\n  survei-khl: ▶0\n"),),
        ("LK405",),
    ),
}
