"""The filters of a template; there are no others."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup, escape

from lkip_cli.laporan.cetak import Angka, Sorot, Teks
from lkip_cli.word.marks import MERGE, SHADE, without_marks
from lkip_cli.word.render.values import printed

_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")


class FilterError(Exception):
    """A filter that got something it cannot work with; the text says what."""


def gabung(value: object, *keys: object) -> Markup:
    """The value, in a cell that is merged with the cell above where the keys (else the value) are equal."""
    key = " ".join(without_marks(printed(part)) for part in keys or (value,))
    return Markup().join((MERGE, key, MERGE, printed(value)))


def arsir(value: object) -> Markup:
    """Nothing on the page; the cell gets the shading with this colour, six hexadecimal digits."""
    match = _HEX.fullmatch(str(value))
    if match is None:
        message = f"warna «{value}» bukan enam angka heksadesimal seperti «FFC000»"
        raise FilterError(message)
    return Markup(f"{SHADE}{match[1].upper()}{SHADE}")  # noqa: S704  six hexadecimal digits and our own marks


def upper(value: object) -> object:
    """Text in capitals; a figure keeps its tag, a Teks its emphasis."""
    if isinstance(value, Angka):
        return replace(value, teks=value.teks.upper())
    if isinstance(value, Teks):
        return Teks(tuple(replace(span, isi=_upper_part(span.isi)) for span in value.spans))
    return printed(value).upper()


def _upper_part(part: str | Angka) -> str | Angka:
    if isinstance(part, Angka):
        return replace(part, teks=part.teks.upper())
    return Sorot(part.upper()) if isinstance(part, Sorot) else part.upper()


def join(values: object, separator: str = "") -> Markup:
    """The values of a list one after the other, with `separator` between them."""
    if not isinstance(values, list | tuple):
        message = "penyaring «join» hanya dapat dipakai pada daftar"
        raise FilterError(message)
    return escape(printed(separator)).join(escape(printed(value)) for value in values)


def length(value: object) -> int:
    """The number of entries of a list, or of characters of a text."""
    if isinstance(value, str | list | tuple | dict):
        return len(value)
    message = "penyaring «length» hanya dapat dipakai pada daftar"
    raise FilterError(message)


FILTERS: dict[str, Callable[..., object]] = {
    "arsir": arsir,
    "gabung": gabung,
    "join": join,
    "length": length,
    "upper": upper,
}
"""Name in the template -> filter."""

CELL_FILTERS = frozenset({"arsir", "gabung"})
"""Filters that mean something in a table cell only."""
