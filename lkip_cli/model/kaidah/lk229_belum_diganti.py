"""LK229: teks pengganti belum diganti."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "renstra/2014-2018.yaml"

KAIDAH = Kaidah(
    kode="LK229",
    tingkat=Tingkat.PERINGATAN,
    judul="Teks pengganti belum diganti",
    alasan="Teks seperti `<nama kegiatan>` hanya menandai tempat yang harus diisi, tetapi akan tercetak apa adanya.",
    cara_memperbaiki="Ganti seluruhnya, termasuk tanda `<` dan `>`, dengan isi yang sebenarnya.",
    rujukan="Cara memulai data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "visi: Layanan yang mudah dan cepat", "visi: ▶<visi menurut renstra>"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
