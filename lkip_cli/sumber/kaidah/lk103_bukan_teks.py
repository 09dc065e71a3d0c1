"""LK103: a Word, Excel, PDF or picture file under the name of a data file."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, JALUR

KAIDAH = Kaidah(
    "LK103",
    Tingkat.KESALAHAN,
    "berkas bukan berkas teks",
    "Data lkip adalah teks biasa; berkas Word, Excel, PDF, atau gambar tidak menjadi data dengan diganti namanya.",
    "Salin isinya ke berkas teks baru dengan editor teks, lalu simpan dengan nama berkas ini.",
    RUJUKAN,
    Contoh({JALUR: PENANDA.encode() + b"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml"}),
    BENAR,
)


def fault() -> Fault:
    """The words; the finding is about the whole file."""
    return build_fault(KAIDAH, "ini bukan berkas teks (mungkin berkas Word, Excel, atau PDF)", KAIDAH.cara_memperbaiki)
