"""LK901: angka laporan diubah sesudah laporan disusun."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK901",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka laporan diubah",
    alasan=(
        "Angka yang diketik di Word tidak lagi sama dengan data, rumus, dan tempat lain yang mencetak angka yang sama."
    ),
    cara_memperbaiki="Kembalikan angkanya. Bila datanya yang salah, perbaiki data, lalu susun ulang laporannya.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "Koperasi aktif sebesar ▶[89,04%] dari target [90,19%]."}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%]."}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Every figure whose text is another one than that which was printed."""
    for satu in periksa.pasangan:
        diubah = satu.diubah
        if diubah is not None:
            semula = satu.cetakan.teks
            yield temuan(
                KAIDAH,
                f"angka {semula} diubah menjadi {diubah.teks}: {periksa.name(satu.tercatat)}",
                diubah.tempat,
                f"Kembalikan menjadi {semula}. Bila datanya yang salah, perbaiki data, lalu susun ulang laporannya."
                f"{periksa.describe_now(satu)}",
                tentang=satu.tercatat,
            )
