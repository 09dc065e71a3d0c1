"""LK127: a line that begins with `%`, which YAML takes for a directive."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, JALUR, TRIWULAN
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

KAIDAH = Kaidah(
    "LK127",
    Tingkat.KESALAHAN,
    "tanda % di awal baris",
    "Baris yang diawali % adalah perintah YAML; perintah dapat mengubah arti angka di seluruh berkas.",
    "Hapus baris ini. Bila ini kunci, tulis namanya tanpa %.",
    RUJUKAN,
    Contoh({JALUR: f"{PENANDA}%YAML 1.1\n---\n{TRIWULAN}"}),
    BENAR,
)


def find(teks: Teks, denah: Denah) -> Iterator[Span]:
    """Lines with `%` in the first column."""
    for nomor in denah.perintah:
        yield Span(nomor, 1, len(teks.line(nomor).rstrip()))


def fault(_line: str, _span: Span) -> Fault:
    """The words."""
    return build_fault(KAIDAH, "baris diawali tanda %", KAIDAH.cara_memperbaiki)


def breaks(_line: str, _span: Span, _denah: Denah) -> bool:
    """Whether the rest of the file cannot be trusted: always."""
    return True
