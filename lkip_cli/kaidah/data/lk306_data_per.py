"""LK306: tanggal data di luar triwulan laporan."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan

LAMA = "  nilai-layanan: 3,5\n"
BERTANGGAL = "  nilai-layanan:\n    nilai: 3,4\n    data_per: "

KAIDAH = Kaidah(
    kode="LK306",
    tingkat=Tingkat.PERINGATAN,
    judul="Tanggal data di luar triwulan laporan",
    alasan="Angka triwulan adalah keadaan pada triwulan itu; angka dari waktu lain tidak menunjukkan capaiannya.",
    cara_memperbaiki=(
        "Tulis angka pada triwulan ini bila sudah ada. Bila yang lama terpaksa dipakai, kecualikan peringatan ini "
        "beserta alasannya di pengecualian.yaml."
    ),
    rujukan="Perpres 29/2014 dan Permenpan RB 53/2014 tentang perjanjian kinerja dan pelaporan kinerja",
    contoh_salah=Contoh(change(TRIWULAN_I, (LAMA, f"{BERTANGGAL}▶31 Desember 2017\n"))),
    contoh_benar=Contoh(change(TRIWULAN_I, (LAMA, f"{BERTANGGAL}31 Maret 2018\n"))),
)
BLOK = ("data", "realisasi_indikator", "realisasi_anggaran", "realisasi_keluaran")


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every figure whose date lies outside its quarter."""
    for nomor, triwulan in periksa.kinerja.triwulan.items():
        periode = Periode(periksa.kinerja.tahun, nomor)
        for blok in BLOK:
            for kode, isian in getattr(triwulan, blok).items():
                if isian.data_per and not periode.awal <= isian.data_per <= periode.akhir:
                    yield _report(periksa, blok, kode, isian.data_per, periode)


def _report(periksa: Periksa, blok: str, kode: str, tanggal: datetime.date, periode: Periode) -> Diagnostic:
    kapan = "sebelum" if tanggal < periode.awal else "sesudah"
    return temuan(
        KAIDAH,
        f"data `{kode}` per {format_tanggal(tanggal)}, {kapan} {periode.lengkap}",
        (periksa.kinerja.letak.place(blok, periode.triwulan, kode, "data_per"),),
        f"Tulis angka per {format_tanggal(periode.akhir)}, atau betulkan tanggalnya. Bila angkanya belum ada, "
        "tulis `belum diukur`.",
        entitas=kode,
    )
