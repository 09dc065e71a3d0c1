"""Bytes -> text: UTF-8 only, by us, so that a wrong byte has a line and a column."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.sumber.text import Teks, make_teks

BATAS = 5_000_000
"""The largest size of a data file, in bytes."""

_BOM = b"\xef\xbb\xbf"
AWAL_BINER = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
)
"""How Word, Excel, PDF, RTF, picture and archive files begin."""


def decode(berkas: str, raw: bytes) -> tuple[Teks, Diagnostic | None]:
    """The text of a file; where it cannot be read as text, what can be shown of it, and why."""
    isi = raw.removeprefix(_BOM)
    if len(raw) <= BATAS and not is_binary(isi):
        try:
            return make_teks(berkas, isi.decode("utf-8")), None
        except UnicodeDecodeError:
            pass
    from lkip_cli.sumber.undecodable import explain  # noqa: PLC0415  clean files do not need it

    return explain(berkas, isi, is_too_large=len(raw) > BATAS)


def is_binary(isi: bytes) -> bool:
    """Whether the bytes are those of a document or picture, or of a text of two bytes per character."""
    kepala = isi[:1000]
    return isi.startswith(AWAL_BINER) or kepala.count(0) * 4 > len(kepala)
