"""LK902: angka laporan dihapus sesudah laporan disusun."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK902",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka laporan hilang",
    alasan=(
        "Kalimat atau tabel yang kehilangan angkanya tidak lagi menyampaikan apa yang menurut data harus dilaporkan."
    ),
    cara_memperbaiki=(
        "Susun ulang laporannya, atau kembalikan angka itu. Bila angka itu memang tidak perlu, hapus tagnya "
        "dari templat."
    ),
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "▶Koperasi aktif sebesar dari target [90,19%]."}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%]."}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Every figure that was printed and of which nothing stands in the report any more."""
    for satu in periksa.pasangan:
        if satu.hilang:
            beserta = periksa.gone_with(satu)
            lagi = f"tidak ada lagi, begitu pula {beserta}" if beserta else "tidak ada lagi"
            yield temuan(
                KAIDAH,
                f"angka {satu.cetakan.teks} {lagi}: {periksa.name(satu.tercatat)}",
                periksa.place_of(satu),
                f"{KAIDAH.cara_memperbaiki}{periksa.describe_now(satu)}",
                tentang=satu.tercatat,
            )
