"""Audit items on realisasi: typed beside its parts, broken, copied, or of another time."""

from __future__ import annotations

from tests.seed.audit_v.butir import INDIKATOR, TRIWULAN, Butir, Ubah

AWAL = "realisasi_indikator:\n"
TANPA_DATA = (
    Ubah(TRIWULAN, "penganggur: 3.650", "penganggur: tidak ada data"),
    Ubah(TRIWULAN, "angkatan-kerja: 117.515", "angkatan-kerja: tidak ada data"),
    Ubah(
        TRIWULAN,
        "Penganggur berjumlah {penganggur} orang, sehingga capaiannya {persentase-tpt.capaian}.",
        "Penganggur belum dihitung.",
    ),
)
"""The parts of TPT are not known."""


def typed(kode: str, angka: str) -> Ubah:
    """A realisasi that has parts, typed."""
    return Ubah(TRIWULAN, AWAL, f"{AWAL}  {kode}: {angka}\n")


BUTIR: dict[int, Butir] = {
    15: Butir(
        "3.650 of 117.515 printed 3,10",
        (typed("persentase-tpt", "▶3,10"),),
        ("LK301",),
        ada=("3,11", "101,40"),
        tiada=("3,10",),
        pesan=("3.650 dari 117.515 menjadi 3,11%",),
    ),
    16: Butir(
        "4.239 of 117.115 printed 3,10",
        (
            Ubah(TRIWULAN, "penganggur: 3.650", "penganggur: 4.239"),
            Ubah(TRIWULAN, "angkatan-kerja: 117.515", "angkatan-kerja: 117.115"),
            typed("persentase-tpt", "▶3,10"),
        ),
        ("LK301",),
        ada=("3,62",),
        tiada=("3,10",),
        pesan=("4.239 dari 117.115 menjadi 3,62%",),
    ),
    17: Butir(
        "150 of 153 printed 94,12",
        (typed("persentase-koperasi-aktif", "▶94,12"),),
        ("LK301",),
        ada=("98,04", "108,70"),
        tiada=("94,12",),
        pesan=("150 dari 153 menjadi 98,04%",),
    ),
    18: Butir(
        "125 of 153 printed 81,69",
        (
            Ubah(TRIWULAN, "koperasi-aktif: 150", "koperasi-aktif: 125"),
            Ubah(INDIKATOR, "nama: Jumlah koperasi aktif", "nama: Jumlah koperasi sehat"),
            Ubah(INDIKATOR, "nama: Persentase koperasi aktif", "nama: Persentase koperasi sehat"),
            Ubah(INDIKATOR, "target: 90,19", "target: 78,94"),
            typed("persentase-koperasi-aktif", "▶81,69"),
        ),
        ("LK301",),
        ada=("81,70", "103,50"),
        tiada=("81,69",),
        pesan=("125 dari 153 menjadi 81,70%",),
    ),
    20: Butir(
        "decimals lost",
        (typed("persentase-koperasi-aktif", "90▶,"),),
        ("LK168",),
        tiada=("90", "90,00"),
    ),
    23: Butir(
        "a ratio without its parts",
        (*TANPA_DATA, typed("persentase-tpt", "▶38,42")),
        ("LK301",),
        pesan=("padahal dihitung dari data dasar yang belum lengkap", "isi data dasarnya"),
    ),
    24: Butir(
        "realisasi copied from the target",
        (
            *TANPA_DATA,
            Ubah(INDIKATOR, "target: 3,15", "target: 3,10"),
            typed("persentase-tpt", "\n    nilai: ▶3,10\n    tanpa_rincian: ▶hanya persentasenya yang disampaikan"),
        ),
        ("LK305", "LK302"),
        pesan=("3,10% sama persis dengan target",),
    ),
    25: Butir(
        "the figure of triwulan II of the year before",
        (Ubah(TRIWULAN, "baru: 47.353", "baru:\n    nilai: 47.353\n    data_per: ▶30 Juni 2017"),),
        ("LK306",),
        ada=("47.353", "105,00"),
        pesan=("per 30 Juni 2017, sebelum Triwulan II Tahun 2018",),
    ),
    26: Butir(
        "data of March in triwulan II",
        (Ubah(TRIWULAN, "penganggur: 3.650", "penganggur:\n    nilai: 3.889\n    data_per: ▶31 Maret 2018"),),
        ("LK306",),
        ada=("3.889",),
        pesan=("per 31 Maret 2018, sebelum Triwulan II Tahun 2018",),
    ),
    27: Butir(
        "no realisasi for indikator that are no IKU",
        (
            Ubah(TRIWULAN, "data:\n", "▶data:\n"),
            Ubah(TRIWULAN, f"{AWAL}  jumlah-wirausaha-baru: 47.353\n  unit-usaha-sertifikasi: 10\n", ""),
            Ubah(TRIWULAN, "berjumlah {unit-usaha-sertifikasi}", "belum dicatat"),
        ),
        ("LK307",),
        tiada=("47.353", "105,00"),
        pesan=("`jumlah-wirausaha-baru`, `unit-usaha-sertifikasi`",),
    ),
}
