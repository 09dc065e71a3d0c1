"""Audit items on targets that are no values of their indikator."""

from __future__ import annotations

from tests.seed.audit_v.butir import INDIKATOR, Butir, Ubah

BUTIR: dict[int, Butir] = {
    5: Butir(
        "an IKU has a dash for a target, another one none at all",
        (
            Ubah(INDIKATOR, "target: 45.096", "target: ▶-"),
            Ubah(INDIKATOR, "target: 10", "target: ▶belum ditetapkan"),
        ),
        ("LK135", "LK303"),
        tiada=("45.096", "105,00"),
        pesan=("target indikator kinerja utama `unit-usaha-sertifikasi` belum ditetapkan",),
    ),
    6: Butir(
        "the target of wirausaha is its satuan",
        (Ubah(INDIKATOR, "target: 45.096", "target: ▶UMKM"),),
        ("LK179",),
        tiada=("45.096", "105,00"),
    ),
    7: Butir(
        "the target of lowongan is words",
        (Ubah(INDIKATOR, "target: 10", "target: ▶Lowongan kerja baru"),),
        ("LK179",),
    ),
    8: Butir(
        "a letter as the target of an index",
        (
            Ubah(INDIKATOR, "Jumlah unit usaha industri kecil yang bersertifikat mutu", "Nilai hasil evaluasi AKIP"),
            Ubah(INDIKATOR, "satuan: ikm", "satuan: indeks"),
            Ubah(INDIKATOR, "target: 10", "target: ▶B"),
        ),
        ("LK179",),
    ),
    9: Butir(
        "three targets in persen below one persen",
        (
            Ubah(INDIKATOR, "target: 3,15", "target: ▶0,20"),
            Ubah(INDIKATOR, "target: 90,19", "target: ▶0,33"),
            Ubah(INDIKATOR, "nama: Jumlah unit usaha industri kecil", "nama: Pekerja terdaftar Jamsostek di industri"),
            Ubah(INDIKATOR, "satuan: ikm", "satuan: persen"),
            Ubah(INDIKATOR, "target: 10", "target: ▶0,42"),
        ),
        ("LK304", "LK304", "LK304"),
        pesan=("tulis `20`", "tulis `33`", "tulis `42`"),
    ),
}
