"""A report as a reader sees it: headings, paragraphs, list items and tables, each with what is printed before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

SASARAN = re.compile(r"sasaran sta?ra?te?gis (\d+):?\s+(.+)", re.IGNORECASE)
"""Heading of the section of a sasaran; the seed misspells one of them."""


class Jenis(Enum):
    """What a paragraph is."""

    JUDUL = "judul"
    TEKS = "teks"
    BUTIR = "butir"
    KETERANGAN = "keterangan tabel"
    RUMUS = "rumus"
    DAFTAR = "daftar isi atau daftar tabel"


@dataclass(frozen=True)
class Paragraf:
    """`nomor` is the number or label before the text, `sasaran` the number of the sasaran whose section it is in."""

    teks: str
    jenis: Jenis = Jenis.TEKS
    nomor: str = ""
    tingkat: int = 0
    sasaran: str = ""


@dataclass(frozen=True)
class Tabel:
    """A table: `judul` is its caption, else the heading above it; a merged cell repeats its text in `baris`."""

    judul: str
    kepala: list[str]
    nomor_kolom: list[str]
    baris: list[list[str]]
    sasaran: str = ""

    def has(self, *awal: str) -> bool:
        """Whether there is a column for each of these beginnings of a heading."""
        return all(self.column(satu) is not None for satu in awal)

    def column(self, awal: str) -> int | None:
        """The first column whose heading begins with `awal`, in any case."""
        return next((i for i, teks in enumerate(self.kepala) if teks.casefold().startswith(awal)), None)

    def value(self, baris: list[str], *awal: str) -> str:
        """The cell of `baris` under the first of these headings that the table has, "" where it has none."""
        found = (self.column(satu) for satu in awal)
        return next((baris[i] for i in found if i is not None and i < len(baris)), "")

    def totals(self) -> list[list[str]]:
        """The rows of totals, also of parts."""
        return [baris for baris in self.baris if is_total(baris)]


@dataclass(frozen=True)
class Naskah:
    """The elements in order, and the file where there is one."""

    isi: list[Paragraf | Tabel]
    docx: bytes = field(default=b"", repr=False)

    @property
    def tabel(self) -> list[Tabel]:
        """The tables in order."""
        return [satu for satu in self.isi if isinstance(satu, Tabel)]

    def paragraf(self, *jenis: Jenis) -> list[Paragraf]:
        """The paragraphs of these kinds, all where none is named."""
        return [satu for satu in self.isi if isinstance(satu, Paragraf) and (not jenis or satu.jenis in jenis)]

    def sentences(self) -> Iterator[str]:
        """The sentences of the paragraphs and list items."""
        for satu in self.paragraf(Jenis.TEKS, Jenis.BUTIR):
            yield from re.split(r"(?<=[.;])\s+(?=[A-Z])", satu.teks)

    def texts(self) -> Iterator[str]:
        """Every paragraph and every cell but those of the contents."""
        for satu in self.isi:
            if isinstance(satu, Tabel):
                yield from (sel for baris in [satu.kepala, *satu.baris] for sel in baris)
            elif satu.jenis is not Jenis.DAFTAR:
                yield satu.teks


def is_total(baris: list[str]) -> bool:
    """Whether a row is a total, of all or of a programme ("J U M L A H" in the seed)."""
    return baris[0].replace(" ", "").casefold().startswith("jumlah")


def split_header(rows: list[list[str]]) -> tuple[list[str], list[str], list[list[str]]]:
    """The headings, the row of column numbers (empty where there is none) and the rows below."""
    kepala, *rest = rows
    if rest and all(sel.isdigit() for sel in rest[0]):
        return kepala, rest[0], rest[1:]
    return kepala, [], rest


class Susunan:
    """Collects the elements of a report in order and knows in which section it stands."""

    def __init__(self) -> None:
        self.isi: list[Paragraf | Tabel] = []
        self._sasaran = ""
        self._tingkat = 0

    def add(self, teks: str, jenis: Jenis = Jenis.TEKS, nomor: str = "", tingkat: int = 0) -> None:
        """Add a paragraph; a heading opens and closes the section of a sasaran."""
        if jenis is Jenis.JUDUL:
            self._enter(teks, tingkat)
        self.isi.append(Paragraf(teks, jenis, nomor, tingkat, self._sasaran))

    def add_table(self, rows: list[list[str]]) -> None:
        """Add a table below the caption or heading that came last."""
        kepala, nomor, baris = split_header(rows)
        above = (
            p for p in reversed(self.isi) if isinstance(p, Paragraf) and p.jenis in {Jenis.KETERANGAN, Jenis.JUDUL}
        )
        judul = next((satu.teks for satu in above), "")
        self.isi.append(Tabel(judul, kepala, nomor, baris, self._sasaran))

    def _enter(self, teks: str, tingkat: int) -> None:
        found = SASARAN.match(teks)
        if found:
            self._sasaran, self._tingkat = found[1], tingkat
        elif tingkat <= self._tingkat:
            self._sasaran = ""
