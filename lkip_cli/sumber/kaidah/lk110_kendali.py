"""LK110: a control character, as it is or written as an escape."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import KENDALI, TERLARANG
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, find_in_lines, name_character
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah, match_quoted
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(f"[{KENDALI}]")
_URAIAN = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0abefv])|.)")
_AKHIR_UNICODE = 0x10FFFF

KAIDAH = Kaidah(
    "LK110",
    Tingkat.KESALAHAN,
    "karakter kendali",
    "Karakter kendali bukan huruf; Word menolak dokumen yang memuatnya.",
    "Hapus karakter ini dan ketik ulang teksnya.",
    RUJUKAN,
    changed("pelatihan: 1.000.000", f"pelatihan: 1.000{PENANDA}\x07.000"),
    BENAR,
)


def find(teks: Teks, _denah: Denah) -> Iterator[Span]:
    """Control characters, wherever they stand."""
    yield from find_in_lines(teks.lines, _POLA)


def fault(line: str, span: Span) -> Fault:
    """The words, with the code point of the character."""
    tanda = name_character(line[span.kolom - 1])
    return build_fault(KAIDAH, f"ada karakter kendali ({tanda})", KAIDAH.cara_memperbaiki)


def check(text: str) -> Fault | None:
    """A value in double quotes that holds an escape of a character which may not be written."""
    akhir = match_quoted(text, 0)
    if akhir is None or not text.startswith('"'):
        return None
    for cocok in _URAIAN.finditer(text, 0, akhir):
        if _is_forbidden(cocok):
            ringkas = f"`{cocok[0]}` menghasilkan karakter yang tidak boleh ditulis"
            return build_fault(KAIDAH, ringkas, "Hapus tanda itu dari teks.", bagian=cocok.span())
    return None


def _is_forbidden(cocok: re.Match[str]) -> bool:
    heksa = cocok[1] or cocok[2] or cocok[3]
    if not heksa:
        return cocok[4] is not None
    nomor = int(heksa, 16)
    return nomor > _AKHIR_UNICODE or TERLARANG.match(chr(nomor)) is not None
