"""LK218: target tahunan belum ada."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK218",
    tingkat=Tingkat.KESALAHAN,
    judul="Target tahunan belum ada",
    alasan="Capaian dihitung terhadap target; target triwulan saja belum cukup.",
    cara_memperbaiki="Tulis target tahunan, atau batas minimal dan maksimal.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "    target: 3,5", "    ▶target:\n      tw1: 3,5"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
