"""LK212: kode yang dirujuk tidak ada."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK212",
    tingkat=Tingkat.KESALAHAN,
    judul="Kode yang dirujuk tidak ada",
    alasan="Rujukan ke kode yang tidak ada memutus hubungan antara indikator, kegiatan, dan angkanya.",
    cara_memperbaiki="Perbaiki ejaan kode, atau tulis dahulu entri yang dirujuk.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "      pembilang: jumlah-peserta", "      pembilang: ▶jumlah-peserts"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
