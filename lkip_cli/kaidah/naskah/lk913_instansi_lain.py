"""LK913: laporan milik instansi lain."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah, temuan

KAIDAH = Kaidah(
    kode="LK913",
    tingkat=Tingkat.KESALAHAN,
    judul="Laporan milik instansi lain",
    alasan="Angka laporan hanya dapat dibandingkan dengan data instansi yang menyusunnya.",
    cara_memperbaiki="Tulis folder data instansi itu dengan --data, atau periksa apakah berkas laporannya benar.",
    rujukan="Ketentuan lkip: setiap angka laporan berasal dari data",
    contoh_salah=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%].", "instansi": "Dinas Koperasi"}),
    contoh_benar=Contoh({"laporan.docx": "Koperasi aktif sebesar [98,04%]."}),
)


def check(periksa: PeriksaNaskah) -> Iterator[Diagnostic]:
    """Whether the data at hand are those of another agency than that of the report."""
    asal = periksa.bacaan.manifes.jejak.instansi
    if periksa.kini is not None and periksa.pembanding is None:
        kini = periksa.kini.instansi
        yield temuan(KAIDAH, f"laporan ini milik “{asal}”, datanya milik “{kini}”", FilePlace(periksa.bacaan.berkas))
