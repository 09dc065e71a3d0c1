"""LK614: the prefix di- written apart from its verb."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.kata_kerja import find_terpisah
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.teks import report_spot

KAIDAH = Kaidah(
    kode="LK614",
    tingkat=Tingkat.PERINGATAN,
    judul="Awalan di- ditulis terpisah dari kata kerja",
    alasan="Awalan di- dirangkai dengan kata kerjanya; hanya kata depan di, yang menunjuk tempat, ditulis terpisah.",
    cara_memperbaiki="Hapus spasi sesudah di.",
    rujukan="Ejaan bahasa Indonesia: penulisan imbuhan dan kata depan",
    contoh_salah=changed(TRIWULAN_I, "diikuti oleh", f"{PENANDA}di ikuti oleh"),
    contoh_benar=changed(TRIWULAN_I, "diikuti oleh", "di kantor diikuti oleh"),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every narrative, and every name of the plan."""
    for tulisan in (*periksa.nama, *periksa.narasi):
        for teks, offset in find_terpisah(tulisan.prosa):
            dirangkai = "".join(teks.split())
            yield report_spot(
                KAIDAH,
                periksa.kinerja,
                tulisan,
                (offset, len(teks)),
                f"awalan ditulis terpisah: {' '.join(teks.split())}",
                f"Tulis `{dirangkai}`.",
            )
