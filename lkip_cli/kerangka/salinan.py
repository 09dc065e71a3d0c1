"""A data file copied into the next year: every byte but its figures, and but the comments that name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lkip_cli.berkas.sunting import split_lines
from lkip_cli.diagnostics import TextPlace
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.tree import LocatedTree

_CONTOH = re.compile(r"#\s*[a-z0-9_.-]+:")
_ANGKA = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*")
BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Salinan:
    """A file of the year `lama` that is to become one of the year `baru`."""

    teks: str
    tree: LocatedTree
    lama: int
    baru: int

    def carry(self, ganti: Mapping[tuple[str, ...], str]) -> str:
        """The text with the node at each path replaced by a value; empty for a key without value.

        Whatever stood below a replaced key goes, and so do comment lines that name one of
        the figures taken out. In the comment at the head of the file the year is the new one.
        """
        lines, ends = split_lines(self.teks)
        comments = _comments(lines)
        gone: set[int] = set()
        figures: set[str] = set()
        for loc, nilai in ganti.items():
            place = self.tree.place(loc, key=True)
            below = range(place.baris + 1, find_end(lines, place) + 1)
            figures.update(_ANGKA.findall("\n".join(lines[place.baris - 1 : below.stop - 1])))
            gone.update(below)
            lines[place.baris - 1] = f"{lines[place.baris - 1][: place.kolom - 1 + place.panjang]}: {nilai}".rstrip()
        gone |= {nomor for nomor in comments if _names(lines[nomor - 1], figures)}
        head = next((nomor for nomor in range(1, len(lines) + 1) if nomor not in comments), 1)
        new = (self._dated(line) if nomor < head else line for nomor, line in enumerate(lines, 1))
        kept = [line + end for nomor, (line, end) in enumerate(zip(new, ends, strict=True), 1) if nomor not in gone]
        return BOM * self.teks.startswith(BOM) + "".join(kept)

    def _dated(self, line: str) -> str:
        """A comment with the new year for the old one."""
        return line.replace(f"tahun {self.lama}", f"tahun {self.baru}")


def _comments(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that are comments, and not text of a block."""
    text = Denah(lines).teks
    return frozenset(
        nomor for nomor, line in enumerate(lines, 1) if line.lstrip().startswith("#") and nomor not in text
    )


def find_end(lines: Sequence[str], place: TextPlace) -> int:
    """The number of the last line that belongs to the key at `place`: those below stand right of it."""
    last = place.baris
    for nomor, line in enumerate(lines[place.baris :], place.baris + 1):
        isi = line.strip()
        if not isi or isi.startswith("#"):
            continue
        if len(line) - len(line.lstrip()) < place.kolom:
            break
        last = nomor
    return last


def _names(comment: str, figures: Iterable[str]) -> bool:
    """Whether a comment names one of the figures; a line that shows how a key is written does not."""
    return not _CONTOH.match(comment.lstrip()) and not set(_ANGKA.findall(comment)).isdisjoint(figures)
