"""LK906: angka laporan dipindahkan ke tempat lain."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK906",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka laporan dipindahkan",
    alasan="Angka yang dipindahkan ke baris, kolom, atau kalimat lain menyatakan sesuatu yang tidak dikatakan data.",
    cara_memperbaiki="Kembalikan angka itu ke tempatnya, atau susun ulang laporannya.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "| Koperasi aktif | | [90,19] |\n| Koperasi sehat | ▶[98,04] | |"}),
    contoh_benar=Contoh({"laporan.docx": "| Koperasi aktif | [98,04] | [90,19] |\n| Koperasi sehat | | |"}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Every figure that no longer stands where it was printed."""
    for satu in periksa.pindahan:
        angka = satu.ditemukan[0]
        yield temuan(
            KAIDAH,
            f"angka {angka.teks} tidak lagi pada tempatnya: {periksa.name(satu.tercatat)}",
            angka.tempat,
            tentang=satu.tercatat,
        )
