"""LK911: berkas Word tanpa catatan asal."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK911",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas tanpa catatan asal",
    alasan="Hanya laporan yang disusun dengan lkip build yang mencatat asal setiap angkanya.",
    cara_memperbaiki=(
        "Periksa apakah berkasnya benar. Catatan asal hilang bila isi laporan disalin ke dokumen baru, atau laporan "
        "disimpan dalam format selain .docx (misalnya .odt) walaupun kemudian dikembalikan: pakai berkas hasil lkip "
        "build, dan sunting tetap sebagai .docx."
    ),
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "Koperasi aktif sebesar 98,04%.", "catatan asal": "tidak ada"}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%]."}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Whether the report records no figure at all."""
    if not periksa.bacaan.manifes.angka and not periksa.bacaan.rusak:
        yield temuan(KAIDAH, "berkas ini tidak mencatat asal angka mana pun", FilePlace(periksa.bacaan.berkas))
