"""LK604: kurung kurawal tidak berpasangan."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK604",
    tingkat=Tingkat.KESALAHAN,
    judul="Kurung kurawal tidak berpasangan",
    alasan="Kurung kurawal hanya dipakai untuk rujukan; kurung yang tidak berpasangan membuat rujukan tidak terbaca.",
    cara_memperbaiki="Tutup rujukan dengan kurung kurawal pada baris yang sama, atau hapus kurungnya.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "{jumlah-pendaftar} pendaftar", "▶{jumlah-pendaftar pendaftar"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
