"""What `{{ ... }}` may print, and how each kind of value becomes text with marks."""

from __future__ import annotations

import re

from jinja2 import Undefined
from markupsafe import Markup

from lkip_cli.laporan.cetak import Angka, Sorot, Span, Teks
from lkip_cli.word.marks import (
    BOLD,
    BREAK,
    FIGURE,
    FIGURE_END,
    FIGURE_TEXT,
    HIGHLIGHT,
    HIGHLIGHT_END,
    ITALIC,
    PLAIN,
    RESERVED,
)

_ILLEGAL = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff{RESERVED}]")


class UnprintableError(Exception):
    """A value that has no printed form (a list, None, a number that is not an Angka)."""


def printed(value: object) -> str:
    """The text of a value, with marks; raises `UnprintableError` for what is not made for printing.

    A value that is missing raises Jinja's own error.
    Printed are text, Sorot, Angka, Teks, and whole numbers such as `loop.index`.
    """
    if isinstance(value, Markup):
        return value
    if isinstance(value, Sorot):
        return f"{HIGHLIGHT}{clean_text(value)}{HIGHLIGHT_END}"
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Undefined) or (isinstance(value, int) and not isinstance(value, bool)):
        return str(value)
    if isinstance(value, Angka):
        return f"{FIGURE}{clean_text(value.tag)}{FIGURE_TEXT}{clean_text(value.teks)}{FIGURE_END}"
    if isinstance(value, Teks):
        return "".join(_span(span) for span in value.spans)
    raise UnprintableError(_kind(value))


def clean_text(text: str) -> str:
    """Data without the characters that XML forbids or that are ours; line breaks become marks, tabs spaces."""
    if text.isprintable():
        return text
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _ILLEGAL.sub("", unified).replace("\n", BREAK)


def _span(span: Span) -> str:
    text = printed(span.isi)
    look = BOLD * span.tebal + ITALIC * span.miring
    return f"{look}{text}{PLAIN}" if look else text


def _kind(value: object) -> str:
    if value is None:
        return "kosong, tanpa isi apa pun"
    if isinstance(value, bool):
        return "keterangan ya atau tidak"
    if isinstance(value, list | tuple):
        return "daftar"
    return "kelompok isian" if isinstance(value, dict) else "nilai yang belum dijadikan teks"
