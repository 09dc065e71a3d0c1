"""LK912: catatan asal dalam laporan rusak."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK912",
    tingkat=Tingkat.KESALAHAN,
    judul="Catatan asal laporan rusak",
    alasan=(
        "Catatan asal disertai sidik, yaitu sederet huruf dan angka yang berubah bila isinya diubah sedikit saja. "
        "Sidik yang tidak cocok berarti catatannya diubah atau rusak."
    ),
    cara_memperbaiki="Jangan pakai berkas ini. Susun ulang laporannya dengan lkip build.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%].", "catatan asal": "rusak"}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%]."}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Whether the manifest could not be read."""
    if periksa.bacaan.rusak:
        ringkas = f"catatan asal laporan tidak dapat dipakai: {periksa.bacaan.rusak}"
        yield temuan(KAIDAH, ringkas, FilePlace(periksa.bacaan.berkas))
