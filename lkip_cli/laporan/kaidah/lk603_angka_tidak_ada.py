"""LK603: rujukan menunjuk angka yang tidak ada."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK603",
    tingkat=Tingkat.KESALAHAN,
    judul="Rujukan menunjuk angka yang tidak ada",
    alasan="Kalimat yang menyebut angka tidak dapat dicetak selama angkanya belum ada.",
    cara_memperbaiki="Lengkapi angkanya, atau ubah kalimatnya sehingga tidak menyebut angka itu.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "{persentase-lulus.capaian}", "▶{persentase-lulus.target_triwulan}"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
