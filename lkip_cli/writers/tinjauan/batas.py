"""A page that a comment can hold: what does not fit is cut between two lines, and that is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BATAS = 65_536
"""A comment of GitHub may have so many characters. Bytes are counted: there are never fewer of them."""
BUKA, TUTUP = "<details>", "</details>"
SEKAT = "| --- "
"""How the line below the heads of a table begins."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part of the page: its text, and should it be cut its name and the command that shows it whole."""

    teks: str
    nama: str
    perintah: str


def fit_page(kepala: str, bagian: Sequence[Bagian], batas: int = BATAS) -> str:
    """The head and below it the parts, in at most `batas` bytes; the parts in front have the room first.

    The head is short and stays whole.
    """
    whole = kepala + "".join(satu.teks for satu in bagian)
    if _size(whole) <= batas:
        return whole
    room = batas - _size(kepala) - _size(_tell(bagian))
    kept, cut = [kepala], []
    for satu in bagian:
        text = satu.teks if _size(satu.teks) <= room else _cut(satu.teks, room)
        room -= _size(text)
        kept.append(text)
        if text != satu.teks:
            cut.append(satu)
    return "".join(kept) + _tell(cut)


def _tell(cut: Sequence[Bagian]) -> str:
    """What was cut, as a sentence."""
    names = ", ".join(f"{satu.nama} (selengkapnya: `{satu.perintah}`)" for satu in cut)
    return f"\n**Tidak semua muat dalam satu komentar.** Yang terpotong: {names}.\n"


def _cut(text: str, room: int) -> str:
    """The lines in front that fit, with every fold closed again; nothing where no row of a table fits."""
    lines = text.splitlines()
    kept = _without_empty_table(lines, _count_fitting(lines, room))
    if not any(line.startswith("|") for line in kept):
        return ""
    terbuka = kept.count(BUKA) - kept.count(TUTUP)
    return "".join(f"{line}\n" for line in [*kept, *_closing(terbuka)])


def _without_empty_table(lines: Sequence[str], fitting: int) -> Sequence[str]:
    """The lines in front without the heads of a table whose rows do not fit."""
    head = next((n for n in (1, 2) if lines[fitting - n + 1].startswith(SEKAT)), 0)
    return lines[: fitting - head]


def _count_fitting(lines: Sequence[str], room: int) -> int:
    """How many lines in front fit, together with what closes the folds that are open behind them."""
    size = terbuka = fitting = 0
    for nomor, line in enumerate(lines, 1):
        size += _size(f"{line}\n")
        terbuka += (line == BUKA) - (line == TUTUP)
        if size + sum(_size(f"{satu}\n") for satu in _closing(terbuka)) > room:
            break
        fitting = nomor
    return fitting


def _closing(terbuka: int) -> Iterator[str]:
    for _ in range(terbuka):
        yield from ("", TUTUP)


def _size(text: str) -> int:
    return len(text.encode())
