"""What each key means, in the words of the page that users read: the tables of data/README.md."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.skema.json import Skema

BAGIAN = re.compile(r"^### `(.+)`$")
BARIS = re.compile(r"^\| `([^`]+)` \| (ya|tidak) \|(.*)\|$")
KOLOM = re.compile(r"(?<!\\)\|")
DI_BAWAH_ANGKA = "| Kunci di bawah angka |"
WAJIB = "wajib"
ANGKA = "ANGKA"
"""Stands for the path of any figure, in the table of the keys below a figure."""


@dataclass(frozen=True, slots=True)
class Petunjuk:
    """A row: whether the key must be there, what holds where it is not written (empty: nothing), and what it holds."""

    wajib: bool
    bawaan: str
    isi: str

    def describe(self) -> Skema:
        """What an editor shows on the key."""
        text = f"{_sentence(self.isi)} {self._duty()}".strip()
        return {"description": text.replace("`", ""), "markdownDescription": text}

    def _duty(self) -> str:
        """Whether the key must be there, as a sentence."""
        if self.wajib or self.bawaan.startswith(WAJIB):
            return _sentence(self.bawaan or WAJIB)
        return f"Bila tidak ditulis: {self.bawaan}." if self.bawaan else ""


Halaman = Mapping[str, Mapping[str, Petunjuk]]
"""The tables by the name of the kind of file, and in them the rows by the path of the key."""


def read_petunjuk(halaman: str) -> Halaman:
    """The tables of the page."""
    tables: dict[str, dict[str, Petunjuk]] = {}
    table: dict[str, Petunjuk] = {}
    prefix = ""
    for line in halaman.splitlines():
        section, row = BAGIAN.match(line), BARIS.match(line)
        if section:
            table, prefix = tables.setdefault(section[1], {}), ""
        elif line.startswith(DI_BAWAH_ANGKA):
            prefix = f"{ANGKA}."
        elif row:
            cells = [cell.strip().replace(r"\|", "|") for cell in KOLOM.split(row[3])]
            table[f"{prefix}{row[1]}"] = Petunjuk(row[2] == "ya", cells[-2] if len(cells) > 1 else "", cells[-1])
    return tables


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def find_petunjuk(tabel: Mapping[str, Petunjuk], jalur: tuple[str, ...]) -> Petunjuk | None:
    """The row of a key; of a figure the row of its own table, of a version the row of what has versions."""
    for depth in range(len(jalur)):
        found = tabel.get(".".join((*((ANGKA,) if depth else ()), *jalur[depth:])))
        if found is not None:
            return found
    without_version = [nomor for nomor, kunci in enumerate(jalur) if kunci == "KODE"][1:]
    if not without_version:
        return None
    return tabel.get(".".join(kunci for nomor, kunci in enumerate(jalur) if nomor != without_version[-1]))
