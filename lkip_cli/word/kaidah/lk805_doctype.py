"""LK805: berkas templat memuat DOCTYPE."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK805",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas templat memuat DOCTYPE",
    alasan=(
        "DOCTYPE dapat memerintahkan pembaca untuk mengambil isi dari tempat lain; dokumen Word tidak pernah memuatnya."
    ),
    cara_memperbaiki=(
        "Buka berkas itu di Word dan simpan dengan nama baru; bila masih ditolak, mulai lagi dari templat bawaan lkip."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"word/tambahan.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
