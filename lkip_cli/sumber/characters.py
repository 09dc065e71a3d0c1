"""Characters that a data file may not hold, and the quick question whether a text is worth a closer look."""

from __future__ import annotations

import re

SPASI_ANEH = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that look like a space and are none."""
TAK_TERLIHAT = "\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\u2028\u2029\u0085"
"""Characters of no width, and line breaks that no editor shows."""
ARAH = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that turn the direction of writing."""
KENDALI = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff"
"""Control characters, and code points that are no characters; Word takes none of them."""
RUSAK = "Ã|â€|[\ufffd\ue000-\uf8ff]"
"""Traces of a text that was once saved in the wrong encoding, or of a symbol font."""
KUTIP_KERITING = "“”„‟‘’‚‛«»"  # noqa: RUF001  the very signs that are looked for

PENGGANTI = "\ue000"
"""Stands for a character of no width while YAML is read; keys drop it."""

TERLARANG = re.compile(f"[{KENDALI}{ARAH}{TAK_TERLIHAT}\ud800-\udfff]")
"""What may not be written as an escape either."""

_PAGAR = re.compile(r" #(?:(?<=[^ \n] #)|[^ #\n])")
_KERITING = re.compile(rf"[:-] +[{KUTIP_KERITING}]")
_AWAL = re.compile(r"%|---[ \t]*[^\s#-]")
_POTONGAN = ("<<<<<<<", ">>>>>>>", "|||||||", "\n%", "\n---", "\n...", "Ã", "â€", "\ufffd")

_TABEL = {
    **dict.fromkeys([9, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " "),
    **dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029], " "),
    **dict.fromkeys([*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF], " "),
    **dict.fromkeys([0xAD, 0x180E, *range(0x200B, 0x200E), *range(0x2060, 0x2065), 0xFEFF], PENGGANTI),
    **dict.fromkeys([0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], PENGGANTI),
}


def is_suspect(isi: str, lines: tuple[str, ...]) -> bool:
    """Whether a text may hold something that the scan refuses; most files do not."""
    return (
        not all(map(str.isprintable, lines))
        or any(potongan in isi for potongan in _POTONGAN)
        or _AWAL.match(isi) is not None
        or _PAGAR.search(isi) is not None
        or (not isi.isascii() and _KERITING.search(isi) is not None)
    )


def neutralize(isi: str) -> str:
    """The text as YAML is to read it: every refused character replaced by one that does no harm.

    The length of lines stays as it is, so that columns hold.
    """
    return isi.translate(_TABEL)
