"""LK107: a character that looks like a space and is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import SPASI_ANEH
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, name_character
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah, split_line
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(f"[{SPASI_ANEH}]")
_BERKELOMPOK = re.compile(f"[0-9.,]+(?:[ {SPASI_ANEH}]+[0-9.,]+)+")
_SATU_ANGKA = re.compile("(?=.* 0)[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?")
"""Groups of three of which one begins with zero: they cannot be several figures."""

KAIDAH = Kaidah(
    "LK107",
    Tingkat.KESALAHAN,
    "spasi yang bukan spasi biasa",
    "Spasi tak putus dan sejenisnya terlihat seperti spasi biasa, tetapi dibaca sebagai huruf; biasanya terbawa "
    "salinan dari Word atau halaman web.",
    "Hapus tanda ini dan ketik spasi biasa.",
    RUJUKAN,
    changed("jumlah-peserta: 40", f"jumlah-peserta:{PENANDA}\u00a040"),
    BENAR,
)


def find(teks: Teks, denah: Denah) -> Iterator[Span]:
    """Odd spaces outside comments."""
    for nomor, line in enumerate(teks.lines, start=1):
        cocok = _POLA.search(line)
        if cocok and not denah.is_comment(nomor, cocok.start()):
            yield Span(nomor, cocok.start() + 1, 1)


def fault(line: str, span: Span) -> Fault:
    """The words, with the code point of the space."""
    tanda = name_character(line[span.kolom - 1])
    return build_fault(KAIDAH, f"ada spasi yang bukan spasi biasa ({tanda})", KAIDAH.cara_memperbaiki)


def repair(line: str, span: Span, denah: Denah) -> tuple[Span, str] | None:
    """The stretch from the first to the last odd space with plain ones; None in a key, and between two figures."""
    letak = [c.start() for c in _POLA.finditer(line) if not denah.is_comment(span.baris, c.start())]
    mulai, akhir = letak[0], letak[-1] + 1
    if span.baris not in denah.teks and not _has_one_reading(line, letak, span.baris, denah):
        return None
    return Span(span.baris, mulai + 1, akhir - mulai), _POLA.sub(" ", line[mulai:akhir])


def _has_one_reading(line: str, letak: list[int], baris: int, denah: Denah) -> bool:
    garis = split_line(baris, denah.lines[baris - 1])
    akhir_kunci = garis.isi + len(garis.kunci or "")
    kelompok = (_POLA.sub(" ", satu[0]) for satu in _BERKELOMPOK.finditer(line) if _POLA.search(satu[0]))
    return not any(garis.isi <= kolom < akhir_kunci for kolom in letak) and all(map(_SATU_ANGKA.fullmatch, kelompok))
