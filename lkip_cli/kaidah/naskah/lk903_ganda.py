"""LK903: angka laporan disalin ke tempat kedua."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK903",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka laporan disalin",
    alasan=(
        "Salinan angka tidak ikut berubah bila laporan disusun ulang, dan di tempatnya yang baru dapat berarti lain."
    ),
    cara_memperbaiki="Hapus salinannya. Bila angka itu diperlukan di sana, tulis tagnya pada templat.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%], jadi ▶[98,04%]."}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%] dari target [90,19%]."}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Every place but the first at which one and the same printed figure stands, and figures of other reports."""
    for satu in periksa.pasangan:
        for salinan in satu.ditemukan[1:]:
            yield temuan(
                KAIDAH,
                f"angka {salinan.teks} adalah salinan: {periksa.name(satu.tercatat)}",
                salinan.tempat,
                tentang=satu.tercatat,
            )
    for asing in periksa.asing:
        yield temuan(KAIDAH, f"angka {asing.teks} adalah salinan dari laporan lain", asing.tempat)
