"""LK615: an old or foreign spelling."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.ejaan import find_ejaan
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.teks import report_spot

KAIDAH = Kaidah(
    kode="LK615",
    tingkat=Tingkat.PERINGATAN,
    judul="Ejaan lama atau asing",
    alasan="Laporan resmi memakai bahasa Indonesia baku.",
    cara_memperbaiki="Ganti dengan ejaan baku yang disebut dalam pesan.",
    rujukan="Kamus Besar Bahasa Indonesia",
    contoh_salah=changed(TRIWULAN_I, "Pelatih berpengalaman", f"{PENANDA}System pendaftaran berjalan baik"),
    contoh_benar=changed(TRIWULAN_I, "Pelatih berpengalaman", "Sistem pendaftaran berjalan baik"),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every narrative, and every name of the plan."""
    for tulisan in (*periksa.nama, *periksa.narasi):
        for teks, offset, baku in find_ejaan(tulisan.prosa):
            yield report_spot(
                KAIDAH,
                periksa.kinerja,
                tulisan,
                (offset, len(teks)),
                f"ejaan tidak baku: {teks}",
                f"Ganti `{teks}` dengan `{baku}`.",
            )
