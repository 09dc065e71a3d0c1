"""What stands on each line of a data file, told without reading YAML: for files that YAML cannot read.

Only what a clerk's file is made of is known here: keys, list items, one-line values,
and the text of `|` blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_AWAL = re.compile(r" *(?:-(?: +|$))*")
_KUNCI = re.compile(r":(?: +|$)")
_KUTIP = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile("'(?:[^']|'')*'")}
_BLOK = re.compile(r"(?:[&!][^ ]* +)*[|>][-+0-9]*(?: +#.*| *)")
_KOMENTAR = re.compile("  +#")
_DOKUMEN = re.compile(r"(?:---|\.\.\.)(?: |$)")


@dataclass(frozen=True, slots=True)
class Garis:
    """A line that holds a key, a list item or a value.

    `tepi` is the column (from 0) of its first character, `isi` of what follows the
    dashes of a list, `nilai` of the value. `kunci` is the text of the key, None where
    there is none.
    """

    nomor: int
    line: str
    tepi: int
    isi: int
    nilai: int
    kunci: str | None

    @property
    def text(self) -> str:
        """The value, or the whole content where there is no key, without spaces at its end."""
        return self.line[self.nilai :].rstrip()

    @property
    def has_dash(self) -> bool:
        """Whether it is an item of a list."""
        return self.isi > self.tepi

    @property
    def opens(self) -> bool:
        """Whether its value stands on the lines below."""
        return not self.text or self.text.startswith("#")

    @property
    def opens_text(self) -> bool:
        """Whether the text of a block follows."""
        return _BLOK.fullmatch(self.text) is not None

    @property
    def induk(self) -> int:
        """The column that the text of a block, or the rest of a value, must stand right of."""
        if self.kunci is not None:
            return self.isi
        return len(self.line[: self.isi].rstrip()) - 1 if self.has_dash else self.tepi


def split_line(nomor: int, line: str) -> Garis:
    """A line that is neither blank nor a comment, cut into its parts."""
    awal = _AWAL.match(line)
    isi = awal.end() if awal else 0
    tepi = _indent(line)
    titik_dua = _KUNCI.search(line, match_quoted(line, isi) or isi)
    pagar = line.find(" #", isi)
    if titik_dua is None or titik_dua.start() == isi or 0 <= pagar < titik_dua.start():
        return Garis(nomor, line, tepi, isi, isi, None)
    kunci = line[isi : titik_dua.start()].rstrip()
    if kunci[0] in _KUTIP and match_quoted(kunci, 0) != len(kunci):
        return Garis(nomor, line, tepi, isi, isi, None)
    return Garis(nomor, line, tepi, isi, titik_dua.end(), kunci)


def match_quoted(text: str, mulai: int) -> int | None:
    """Where the quoted text that begins at `mulai` ends; None where there is none, or no end."""
    pola = _KUTIP.get(text[mulai : mulai + 1])
    cocok = pola.match(text, mulai) if pola else None
    return cocok.end() if cocok else None


def find_comment(text: str) -> int | None:
    """The place of the `#` that begins a comment behind a value, or None."""
    if text.startswith("#"):
        return 0
    pagar = text.find(" #", match_quoted(text, 0) or 0)
    return None if pagar < 0 else pagar + 1


def without_comment(text: str) -> str:
    """A value without a comment that two spaces set apart."""
    komentar = _KOMENTAR.search(text, match_quoted(text, 0) or 0)
    return text[: komentar.start() if komentar else None].rstrip()


class Denah:
    """The lines of a file by what they hold: `garis` in order, and the numbers of other lines.

    `teks` are the lines of blocks, `lanjutan` those that carry on a quoted or bracketed
    value of an earlier line, `tertutup` says on which of them such a value ends,
    `dokumen` are those that begin or end a document,
    `perintah` those that YAML takes for an order to its reader.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        """Take in all lines; they hold no line breaks and no tabs."""
        self.garis: list[Garis] = []
        self.teks: set[int] = set()
        self.lanjutan: set[int] = set()
        self.tertutup: dict[int, int] = {}
        self.dokumen: list[int] = []
        self.perintah: list[int] = []
        self.lines = lines
        nomor = 1
        while nomor <= len(lines):
            nomor = self._read(nomor)

    def is_comment(self, nomor: int, kolom: int) -> bool:
        """Whether the character at a column (from 0) of a line belongs to a comment."""
        line = self.lines[nomor - 1]
        if "#" not in line or nomor in self.teks or nomor in self.lanjutan:
            return False
        if line.lstrip().startswith("#"):
            return kolom >= _indent(line)
        garis = split_line(nomor, line)
        pagar = find_comment(garis.text)
        return pagar is not None and kolom >= garis.nilai + pagar

    def indent(self, nomor: int) -> int:
        """How many spaces stand before the text of a line."""
        return _indent(self.lines[nomor - 1])

    def without_documents(self) -> str:
        """The text without the lines that begin or end a document."""
        lines = list(self.lines)
        for nomor in self.dokumen:
            lines[nomor - 1] = ""
        return "\n".join(lines)

    def _read(self, nomor: int) -> int:
        """Take in one line and what belongs to its value; the number of the next line."""
        line = self.lines[nomor - 1]
        if not line.strip() or line.lstrip().startswith("#"):
            return nomor + 1
        if line.startswith("%"):
            self.perintah.append(nomor)
            return nomor + 1
        if _DOKUMEN.match(line):
            self.dokumen.append(nomor)
            return nomor + 1
        garis = split_line(nomor, line)
        self.garis.append(garis)
        if garis.opens_text:
            akhir = self._end_of_text(garis)
            self.teks.update(range(nomor + 1, akhir))
            return akhir
        akhir = self._end_of_value(garis)
        self.lanjutan.update(range(nomor + 1, akhir))
        return akhir

    def _below(self, nomor: int) -> Iterator[tuple[int, str]]:
        """The lines below one that are not blank, by number."""
        for lain in range(nomor + 1, len(self.lines) + 1):
            line = self.lines[lain - 1]
            if line.strip():
                yield lain, line

    def _end_of_text(self, garis: Garis) -> int:
        """The first line behind the text of a block; its first line says how far the text is indented."""
        tepi = garis.induk + 1 if any(c.isdigit() for c in garis.text) else None
        akhir = garis.nomor + 1
        for nomor, line in self._below(garis.nomor):
            indent = _indent(line)
            if indent < (garis.induk + 1 if tepi is None else tepi):
                break
            tepi = indent if tepi is None else tepi
            akhir = nomor + 1
        return akhir

    def _end_of_value(self, garis: Garis) -> int:
        """The first line behind a value whose quote or bracket is not closed on its own line."""
        terbuka = _count_open(garis.text)
        akhir = garis.nomor + 1
        if not terbuka:
            return akhir
        for nomor, line in self._below(garis.nomor):
            if _is_entry(nomor, line, garis.induk):
                break
            akhir = nomor + 1
            terbuka = 0 if garis.text[0] in _KUTIP and garis.text[0] in line else terbuka + _balance(line)
            if terbuka <= 0:
                self.tertutup[garis.nomor] = nomor
                break
        return akhir


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _count_open(text: str) -> int:
    """How many quotes or brackets a value leaves open."""
    if text[:1] in _KUTIP:
        return int(match_quoted(text, 0) is None)
    return max(_balance(text), 0) if text[:1] in {"[", "{"} else 0


def _balance(text: str) -> int:
    return sum(text.count(tanda) for tanda in "[{") - sum(text.count(tanda) for tanda in "]}")


def _is_entry(nomor: int, line: str, induk: int) -> bool:
    """Whether a line begins a key or a list item that cannot be part of a value right of `induk`."""
    if _indent(line) > induk:
        return False
    garis = split_line(nomor, line)
    return garis.kunci is not None or garis.has_dash
