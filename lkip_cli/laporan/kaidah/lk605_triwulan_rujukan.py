"""LK605: rujukan menunjuk triwulan sesudah periode laporan."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK605",
    tingkat=Tingkat.KESALAHAN,
    judul="Rujukan menunjuk triwulan sesudah periode laporan",
    alasan="Laporan suatu triwulan hanya memuat angka sampai dengan akhir triwulan itu.",
    cara_memperbaiki="Rujuk triwulan laporan atau triwulan sebelumnya, atau hapus tanda @ beserta triwulannya.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "{persentase-lulus.capaian}", "▶{persentase-lulus.capaian@tw2}"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
