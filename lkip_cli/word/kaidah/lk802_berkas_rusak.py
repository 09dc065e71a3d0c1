"""LK802: berkas templat rusak."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK802",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas templat rusak",
    alasan="Isi berkas tidak lengkap atau tidak tersusun sebagaimana mestinya, misalnya karena salinannya terputus.",
    cara_memperbaiki="Ambil kembali templat dari salinan cadangan, atau buka di Word dan simpan dengan nama baru.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"word/styles.xml": "<w:styles"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
