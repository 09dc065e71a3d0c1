"""LK316: data dasar tanpa sumber data."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan

KAIDAH = Kaidah(
    kode="LK316",
    tingkat=Tingkat.PERINGATAN,
    judul="Data dasar tanpa sumber data",
    alasan="Angka yang sumbernya tidak disebut tidak dapat ditelusuri, dan mudah tertukar dengan angka sumber lain.",
    cara_memperbaiki="Tulis `sumber_data` pada data dasar: nama dokumen, daftar, atau instansi asalnya.",
    rujukan="PER/9/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama",
    contoh_salah=Contoh(
        change(
            INDIKATOR,
            ("    sumber_data: Daftar hadir pelatihan\n", ""),
            ("  jumlah-peserta:", "  ▶jumlah-peserta:"),
        )
    ),
    contoh_benar=Contoh(change(INDIKATOR)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every data dasar that does not say where its figure comes from."""
    for kode, data in periksa.kinerja.data_dasar.items():
        if not data.sumber_data.strip():
            yield temuan(
                KAIDAH,
                f"sumber data `{kode}` belum ditulis",
                (periksa.kinerja.letak.place("data_dasar", kode),),
                f"Tambahkan di bawah `{kode}:` baris `sumber_data:` dengan nama dokumen atau instansi asalnya.",
                entitas=kode,
            )
