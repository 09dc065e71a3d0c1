"""LK601: rujukan dalam narasi tidak dikenal."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK601",
    tingkat=Tingkat.KESALAHAN,
    judul="Rujukan dalam narasi tidak dikenal",
    alasan="Rujukan yang tidak dikenal tidak dapat diganti dengan angka, sehingga akan tercetak apa adanya di laporan.",
    cara_memperbaiki="Perbaiki ejaan kode di dalam kurung kurawal, atau tulis dahulu entri yang dirujuk.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "{jumlah-pendaftar} pendaftar", "▶{jumlah-pendaftr} pendaftar"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
