"""Which text stands behind which key of a data file, told line by line and without a line of the program.

It knows what a clerk's file is made of: keys with a value or with a block below,
lists of kode, texts behind `|`. A file that holds anything else is broken.
"""

from __future__ import annotations

from dataclasses import dataclass, field

Jalur = tuple[str, ...]
"""The keys from the top of the file to a value."""

GANDA = "\0"
"""Stands for the value of a key that is written twice: no reader may choose one."""


@dataclass
class Berkas:
    """A file: what stands behind each key (nothing for a block), and whether all of it could be told."""

    nilai: dict[Jalur, str] = field(default_factory=dict)
    rusak: bool = False

    def under(self, *jalur: str) -> list[str]:
        """The keys directly under a path, in file order."""
        depth = len(jalur)
        return list(dict.fromkeys(j[depth] for j in self.nilai if len(j) > depth and j[:depth] == jalur))


@dataclass
class _Tingkat:
    """A block of keys: its margin, the path above it, its keys in one case, and the last of them."""

    tepi: int
    induk: Jalur
    kunci: dict[str, Jalur] = field(default_factory=dict)
    terakhir: Jalur = ()


def read_berkas(raw: bytes) -> Berkas:
    """A file as told line by line; what cannot be told is left out."""
    berkas = Berkas()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Berkas(rusak=True)
    pembaca = _Pembaca(berkas)
    for line in text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        pembaca.take(line)
    return berkas


class _Pembaca:
    """Takes the lines of a file one by one."""

    def __init__(self, berkas: Berkas) -> None:
        self._berkas = berkas
        self._tingkat = [_Tingkat(0, ())]
        self._blok: tuple[int, int] | None = None
        self._selesai = False

    def take(self, line: str) -> None:
        """One line: of a text, of a list, or a key."""
        tepi = len(line) - len(line.lstrip(" "))
        if not line.strip(" ") or self._in_block(tepi) or line.lstrip(" ").startswith("#"):
            return
        isi = line[tepi:]
        if isi == "---" and tepi == 0:
            self._selesai = bool(self._berkas.nilai)
            return
        self._berkas.rusak |= self._selesai
        if isi == "-" or isi.startswith("- "):
            self._berkas.rusak |= not self._fits_list(tepi)
            return
        if isi.startswith("|") and self._fits_list(tepi):
            self._blok = (self._tingkat[-1].tepi, -1)
            return
        kunci, rest = _split(isi)
        if kunci is None or not kunci.isprintable() or not self._enter(tepi):
            self._berkas.rusak = True
            return
        self._put(kunci, rest)
        if rest.strip(" ").startswith("|"):
            self._blok = (tepi, -1)

    def _in_block(self, tepi: int) -> bool:
        """Whether the line belongs to the text behind `|`; one that shrinks below its first line breaks the file."""
        if self._blok is None:
            return False
        induk, isi = self._blok
        if tepi <= induk:
            self._blok = None
            return False
        self._blok = (induk, tepi if isi < 0 else isi)
        self._berkas.rusak |= tepi < self._blok[1]
        return True

    def _fits_list(self, tepi: int) -> bool:
        """Whether an item may stand here: under the last key, which has no value of its own."""
        last = self._tingkat[-1]
        return tepi >= last.tepi and self._berkas.nilai.get(last.terakhir, "x").strip(" ") == ""

    def _enter(self, tepi: int) -> bool:
        """Go to the block with this margin, opening one under the last key; False where there is none."""
        last = self._tingkat[-1]
        if not self._berkas.nilai:
            last.tepi = tepi
        if tepi > last.tepi:
            if not last.terakhir or self._berkas.nilai.get(last.terakhir, "").strip(" "):
                return False
            self._tingkat.append(_Tingkat(tepi, last.terakhir))
            return True
        while len(self._tingkat) > 1 and self._tingkat[-1].tepi > tepi:
            self._tingkat.pop()
        return self._tingkat[-1].tepi == tepi

    def _put(self, kunci: str, rest: str) -> None:
        tingkat = self._tingkat[-1]
        jalur = (*tingkat.induk, kunci)
        pertama = tingkat.kunci.setdefault(kunci.casefold(), jalur)
        is_second = pertama in self._berkas.nilai
        tingkat.terakhir = jalur
        if is_second or self._berkas.nilai.get(tingkat.induk) == GANDA:
            self._refuse(pertama)
            self._berkas.nilai[jalur] = GANDA
        else:
            self._berkas.nilai[jalur] = rest

    def _refuse(self, jalur: Jalur) -> None:
        """A key that is written twice takes all that stands below it along."""
        for lain in self._berkas.nilai:
            if lain[: len(jalur)] == jalur:
                self._berkas.nilai[lain] = GANDA


def _split(isi: str) -> tuple[str | None, str]:
    """The key of a line and what stands behind its colon."""
    for quote in ("'", '"'):
        if isi.startswith(quote):
            kunci, closed, rest = isi[1:].partition(quote)
            return (
                (kunci.strip(" "), rest.lstrip(" ")[1:]) if closed and rest.lstrip(" ").startswith(":") else (None, "")
            )
    at = isi.find(": ") if ": " in isi else len(isi) - 1 if isi.endswith(":") else -1
    if at < 1 or "#" in isi[:at] or isi[0] in "?&*!|>%@`[]{},":
        return None, ""
    return isi[:at].rstrip(" "), isi[at + 1 :]
