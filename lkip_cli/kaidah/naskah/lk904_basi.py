"""LK904: data berubah sesudah laporan disusun."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK904",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka laporan basi",
    alasan=(
        "Datanya sudah berubah sesudah laporan ini disusun, sehingga laporan dan data tidak lagi mengatakan "
        "hal yang sama."
    ),
    cara_memperbaiki=(
        "Susun ulang laporannya dengan lkip build. Bila laporan ini sudah terbit, beri ralat pada angka yang berubah."
    ),
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh(
        {
            "laporan.docx": "Koperasi aktif sebesar ▶[98,04%] dari target [90,19%].",
            "data sekarang": "Koperasi aktif sebesar [98,69%] dari target [90,19%].",
        }
    ),
    contoh_benar=Contoh(
        {
            "laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%].",
            "data sekarang": "Koperasi aktif sebesar [98,04%] dari target [90,19%].",
        }
    ),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Every figure, once, whose exact value by the data now is another one, or that they no longer have."""
    if periksa.data_sama:
        return
    for satu in periksa.usang:
        kini = periksa.sekarang(satu.tercatat)
        sekarang = (
            "tidak ada lagi dalam data" if kini is None else f"menurut data sekarang {kini.like(satu.cetakan.teks)}"
        )
        place = satu.ditemukan[0].tempat if satu.ditemukan else periksa.place_of(satu)
        ringkas = f"angka {satu.cetakan.teks} {sekarang}: {periksa.name(satu.tercatat)}"
        banyak = len(satu.tercatat.cetakan)
        yield temuan(
            KAIDAH, f"{ringkas}, tercetak di {banyak} tempat" if banyak > 1 else ringkas, place, tentang=satu.tercatat
        )
