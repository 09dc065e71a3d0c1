"""What several refusals use: the Fault of a manual, the parts of a figure, its only other spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import PENUH, parse_angka
from lkip_cli.diagnostics import Fault, Kaidah

ANGKA = r"[0-9](?:[0-9.,]*[0-9])?"
"""Digits, dots and commas in any order, from the first digit to the last."""
HUBUNG = "[-‐‑‒–—―−]"  # noqa: RUF001
"""A hyphen, or one of the dashes that stand in for it."""
DESIMAL = frozenset({JenisAngka.DESIMAL, JenisAngka.PERSEN, JenisAngka.PREDIKAT})
"""The kinds that take decimals."""
NAMA_JENIS = {
    JenisAngka.BULAT: "bilangan bulat",
    JenisAngka.DESIMAL: "angka desimal",
    JenisAngka.PREDIKAT: "nilai predikat",
    JenisAngka.PERSEN: "persen",
    JenisAngka.RUPIAH: "rupiah",
}
_KUTIPAN_TERPANJANG = 40

_AWAL_RUPIAH = r"-?(?:Rp(?!\.) ?)?|Rp ?-"
_TANDA = {
    JenisAngka.RUPIAH: re.compile(rf"({_AWAL_RUPIAH})(?!Rp|-)(.*?)(,-)?"),
    JenisAngka.PERSEN: re.compile(r"(-?)(.*?)( ?%)?"),
}
_TANDA_LAIN = re.compile(r"(-?)(.*)()")
_KELOMPOK_SPASI = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?")
_WAJAR = re.compile(rf"{PENUH}(?:,[0-9]+)?")
_ANGKA_TITIK_KOMA = re.compile("[0-9.,]+")


@dataclass(frozen=True, slots=True)
class Bagian:
    """A text cut into the signs that may stand before a figure, the figure, and the signs behind it."""

    awal: str
    badan: str
    akhir: str

    @property
    def is_angka(self) -> bool:
        """Whether the figure is made of digits, dots and commas only."""
        return _ANGKA_TITIK_KOMA.fullmatch(self.badan) is not None

    @property
    def is_wajar(self) -> bool:
        """Whether dots and comma stand where the notation has them, whatever the field takes."""
        return _WAJAR.fullmatch(self.badan) is not None

    def replace(self, badan: str) -> str:
        """The whole text with another figure."""
        return f"{self.awal}{badan}{self.akhir}"


def split_tanda(text: str, jenis: JenisAngka) -> Bagian:
    """Cut a text of one line into its signs and its figure."""
    cocok = _TANDA.get(jenis, _TANDA_LAIN).fullmatch(text)
    return Bagian(cocok[1], cocok[2], cocok[3] or "") if cocok else Bagian("", text, "")


def build_fault(
    kaidah: Kaidah, ringkas: str, perbaikan: str, *, bagian: tuple[int, int] = (0, 0), pengganti: str | None = None
) -> Fault:
    """The Fault of a manual; `bagian` is where the offending part begins and ends."""
    mulai, akhir = bagian
    return Fault(kaidah.kode, ringkas, kaidah.alasan, perbaikan, mulai, akhir - mulai, pengganti)


def shorten(text: str) -> str:
    """The text as a message quotes it: cut where it is very long."""
    return text if len(text) <= _KUTIPAN_TERPANJANG else f"{text[: _KUTIPAN_TERPANJANG - 1]}…"


def find_reading(calon: str, jenis: JenisAngka) -> str | None:
    """The other spelling itself where the notation accepts it, else None."""
    return None if parse_angka(calon, jenis) is None else calon


def advise(pengganti: str | None, selainnya: str) -> str:
    """What to write: the only reading, or where there is none the other advice."""
    return f"Tulis {shorten(pengganti)}." if pengganti else selainnya


def tidy_spaces(text: str, jenis: JenisAngka) -> str | None:
    """The spelling without the spaces that do not belong, where it has one reading.

    Groups such as `3 900 000` are one figure only if a group begins with zero:
    `150 153` may be two figures.
    """
    bagian = split_tanda(text, jenis)
    padat = bagian.badan.strip(" ")
    if " " not in padat:
        return find_reading(bagian.replace(padat), jenis)
    if " 0" not in padat or not _KELOMPOK_SPASI.fullmatch(padat):
        return None
    titik = find_reading(bagian.replace(padat.replace(" ", ".")), jenis)
    return titik or find_reading(bagian.replace(padat.replace(" ", "")), jenis)
