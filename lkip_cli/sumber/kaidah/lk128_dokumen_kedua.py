"""LK128: more than one document in a file."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

KAIDAH = Kaidah(
    "LK128",
    Tingkat.KESALAHAN,
    "garis --- atau ... di tengah berkas",
    "Baris `---` dan `...` membagi berkas menjadi beberapa dokumen; hanya yang pertama akan terbaca.",
    "Hapus baris ini. Untuk pemisah, tulis baris komentar yang diawali `#`.",
    RUJUKAN,
    changed("realisasi_indikator:", f"{PENANDA}---\nrealisasi_indikator:"),
    BENAR,
)


def find(teks: Teks, denah: Denah) -> Iterator[Span]:
    """Document lines, but not one before all content and not those behind all content."""
    awal = denah.garis[0].nomor if denah.garis else len(teks.lines) + 1
    akhir = denah.garis[-1].nomor if denah.garis else 0
    for nomor in denah.dokumen:
        isi = teks.line(nomor)[3:].strip()
        di_luar = nomor > akhir or (nomor < awal and nomor == denah.dokumen[0] and teks.line(nomor).startswith("-"))
        if not di_luar or (isi and not isi.startswith("#")):
            yield Span(nomor, 1, 3)


def fault(line: str, _span: Span) -> Fault:
    """The words."""
    return build_fault(KAIDAH, f"garis `{line[:3]}` membagi berkas menjadi dua dokumen", KAIDAH.cara_memperbaiki)


def breaks(_line: str, _span: Span, _denah: Denah) -> bool:
    """Whether the rest of the file cannot be trusted: always."""
    return True
