"""What a value in a data file means, told from the notation alone and without a line of the program.

The notation: a dot separates thousands in full groups of three, a comma stands before
decimals, plain digits are fine; `Rp` in front and `,-` or `,00` behind belong to
rupiah, `%` behind belongs to persen, a minus may stand in front. In a decimal field
one dot before three digits has two readings. Nothing else is a figure.
"""

from __future__ import annotations

from decimal import Decimal

TERBESAR = 10**15
"""The largest amount of rupiah."""
DIGIT_DEPAN, DIGIT_BELAKANG = 18, 12
"""The most digits before and after the comma."""

ABSEN = {
    "realisasi": ("belum diukur", "diukur triwulan IV", "tidak ada data", "tidak ada"),
    "anggaran": ("tidak dianggarkan", "tidak ada data"),
    "target": ("belum ditetapkan", "tidak ada"),
    "tetap": (),
}
"""The words that may stand in place of a figure, by field."""

KOSONG = ("", "~", "null", "Null", "NULL")
PEMBUKA = "?:,[]{}#&*!|>'\"%@`"
"""Signs that no value without quotes may begin with."""


class Tolak:
    """A value that must be refused."""

    def __repr__(self) -> str:
        """Shown in lists of survivors."""
        return "TOLAK"


TOLAK = Tolak()
Arti = Decimal | str | Tolak
"""A figure, a word in place of one, or refusal."""


def read_value(rest: str, jenis: str, field: str, huruf: tuple[str, ...] = ()) -> Arti:
    """The meaning of what stands behind the colon of a figure's key.

    `jenis` is bulat, desimal, persen, rupiah or predikat; `huruf` the steps of the
    predikat.
    """
    text = read_scalar(rest)
    if text is None:
        return TOLAK
    text = text.strip(" ")
    if text in ABSEN[field] or text in huruf:
        return text
    figure = read_figure(text, jenis)
    return TOLAK if figure is None else figure


def read_scalar(rest: str) -> str | None:
    """The text of a value of one line, its quotes and comment taken off; None where none can be read."""
    if not rest.isascii() or not rest.isprintable() or (rest and rest[0] != " "):
        return None
    text = rest.strip(" ")
    if text[:1] in {"'", '"'}:
        return _quoted(text)
    plain = _without_comment(text)
    if plain is None or plain in KOSONG or plain[0] in PEMBUKA or plain == "-" or plain.startswith("- "):
        return None
    return None if ": " in plain or plain.endswith(":") else plain


def read_figure(text: str, jenis: str) -> Decimal | None:
    """The exact value of a text without spaces at its ends, None where it is no figure of its kind."""
    negative, text = _sign(text, jenis)
    text = _without_unit(text, jenis)
    whole, comma, behind = text.partition(",")
    before = _whole(whole)
    if before is None or (comma and not _is_digits(behind)):
        return None
    if jenis in {"bulat", "rupiah"} and comma:
        return None
    if jenis not in {"bulat", "rupiah"} and not comma and whole.count(".") == 1:
        return None
    value = Decimal(f"{before}.{behind}" if comma else before)
    if _is_beyond(value, before, behind, jenis):
        return None
    return -value if negative and value else value


def _quoted(text: str) -> str | None:
    quote = text[0]
    inner = text[1:].replace("''", "\0") if quote == "'" else text[1:]
    body, closed, after = inner.partition(quote)
    after = after.strip(" ")
    if not closed or "\\" in body or (after and not after.startswith("#")):
        return None
    return body.replace("\0", "'")


def _without_comment(text: str) -> str | None:
    """A comment stands two spaces behind the value, and begins with a space of its own."""
    at = text.find(" #")
    if at < 0:
        return text
    value, comment = text[:at], text[at + 2 :]
    return value.rstrip(" ") if value.endswith(" ") and comment[:1] in {"", " "} else None


def _sign(text: str, jenis: str) -> tuple[bool, str]:
    """Whether a minus stands in front, before or behind `Rp`, and what follows both."""
    negative = text.startswith("-")
    text = text.removeprefix("-")
    if jenis == "rupiah" and text.startswith("Rp"):
        text = text.removeprefix("Rp").removeprefix(" ")
        if text.startswith("-") and not negative:
            return True, text.removeprefix("-")
    return negative, text


def _without_unit(text: str, jenis: str) -> str:
    if jenis == "persen" and text.endswith("%"):
        return text.removesuffix("%").removesuffix(" ")
    if jenis == "rupiah":
        return text.removesuffix(",-") if text.endswith(",-") else text.removesuffix(",00")
    return text


def _whole(text: str) -> str | None:
    """The digits before the comma, without their dots."""
    first, *groups = text.split(".")
    if not _is_digits(first) or (first[0] == "0" and (len(first) > 1 or groups)):
        return None
    if groups and (len(first) > 3 or not all(_is_digits(group) and len(group) == 3 for group in groups)):
        return None
    return first + "".join(groups)


def _is_digits(text: str) -> bool:
    return text != "" and all(sign in "0123456789" for sign in text)


def _is_beyond(value: Decimal, before: str, behind: str, jenis: str) -> bool:
    if jenis == "rupiah":
        return value > TERBESAR
    return len(before) > DIGIT_DEPAN or len(behind) > DIGIT_BELAKANG
