"""LK915: catatan asal dalam laporan tidak sesuai dengan data yang disebutnya."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK915",
    tingkat=Tingkat.KESALAHAN,
    judul="Catatan asal laporan diubah",
    alasan="Laporan mencatat data yang sama dengan data sekarang, tetapi angka yang dicatatnya bukan angka data itu.",
    cara_memperbaiki="Jangan pakai berkas ini. Susun ulang laporannya dari data dengan lkip build.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh(
        {
            "laporan.docx": "Koperasi aktif sebesar [98,04%].",
            "data sekarang": "Koperasi aktif sebesar [98,69%].",
            "data tercatat": "sama",
        }
    ),
    contoh_benar=Contoh(
        {
            "laporan.docx": "Koperasi aktif sebesar [98,04%].",
            "data sekarang": "Koperasi aktif sebesar [98,04%].",
            "data tercatat": "sama",
        }
    ),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Whether a report that names the data that are there now records figures that these data do not give."""
    tags = [*dict.fromkeys(satu.tercatat.tag for satu in periksa.palsu)]
    if tags:
        first = periksa.palsu[0].tercatat
        ringkas = f"catatan asal tidak sesuai dengan data yang disebutnya: {periksa.name(first)}"
        ringkas += f" dan {len(tags) - 1} angka lain" if len(tags) > 1 else ""
        yield temuan(KAIDAH, ringkas, FilePlace(periksa.bacaan.berkas))
