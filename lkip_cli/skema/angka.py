"""Figures: which texts and numbers a slot takes, by the kind of its satuan.

An editor hands over a scalar as YAML reads it: `3,15` as text, `3.15` and `45.096` as the
numbers 3.15 and 45.096. A number that is not whole is therefore refused where decimals
are known; for whole numbers and rupiah it may be `45.096`, and stays for validate to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import POLA
from lkip_cli.model.nilai import KataAbsen
from lkip_cli.model.susun.baca import KATA_ANGGARAN, KATA_REALISASI, KATA_TARGET
from lkip_cli.skema.json import Skema, listed, whole

HURUF = "[A-Za-z].*"
"""A step of a predikat, where its list is not known."""
CONTOH = {
    JenisAngka.BULAT: "bilangan bulat, misalnya 150 atau 45.096",
    JenisAngka.DESIMAL: "angka desimal, misalnya 98,405",
    JenisAngka.PERSEN: "persen, misalnya 3,15",
    JenisAngka.RUPIAH: "rupiah, misalnya 8.950.000",
    JenisAngka.PREDIKAT: "predikat atau nilainya, misalnya 65,20",
}
SEMUA_JENIS = "angka, misalnya 150, 45.096, atau 3,15"
NOTASI = "Titik adalah pemisah ribuan, koma adalah tanda desimal."
TANPA_KOMA = frozenset({JenisAngka.BULAT, JenisAngka.RUPIAH})
"""Kinds of which a number with a point may be right: in `45.096` the point separates thousands."""


@dataclass(frozen=True, slots=True)
class Bacaan:
    """How a figure is read: its kind (None: not known), the words of absence, and the steps of its predikat."""

    jenis: JenisAngka | None = None
    kata: tuple[KataAbsen, ...] = ()
    huruf: tuple[str, ...] = ()


BACAAN: Mapping[str, Bacaan] = {
    "data": Bacaan(None, KATA_REALISASI),
    "realisasi_indikator": Bacaan(None, KATA_REALISASI),
    "realisasi_anggaran": Bacaan(JenisAngka.RUPIAH, KATA_ANGGARAN),
    "realisasi_keluaran": Bacaan(None, KATA_REALISASI),
    "target": Bacaan(None, KATA_TARGET),
    "pagu": Bacaan(JenisAngka.RUPIAH, KATA_ANGGARAN),
    "pengali": Bacaan(JenisAngka.DESIMAL),
    "mulai": Bacaan(JenisAngka.PERSEN),
    "di_atas": Bacaan(JenisAngka.DESIMAL),
    "angka": Bacaan(),
}
"""How the figures below a key are read; the key nearest to the figure counts."""
LAIN = Bacaan(None, tuple(KataAbsen))


def find_bacaan(jalur: Iterable[str]) -> Bacaan:
    """How the figure at the end of a path of keys is read, as far as the path says."""
    return next((BACAAN[kunci] for kunci in reversed(tuple(jalur)) if kunci in BACAAN), LAIN)


def build_angka(bacaan: Bacaan) -> Skema:
    """The schema of a figure that is written as a scalar."""
    number = "number" if bacaan.jenis is None or bacaan.jenis in TANPA_KOMA else "integer"
    skema: Skema = {
        "type": ["string", number],
        "pattern": whole((*bacaan.kata, *_patterns(bacaan))),
        "errorMessage": _message(bacaan),
    }
    if bacaan.kata:
        skema["defaultSnippets"] = [{"label": kata, "body": kata} for kata in bacaan.kata]
    return skema


def _patterns(bacaan: Bacaan) -> tuple[str, ...]:
    if bacaan.jenis is None:
        return (*POLA.values(), HURUF)
    return (POLA[bacaan.jenis], *map(_literally, bacaan.huruf))


def _literally(text: str) -> str:
    """A pattern for just this text, with the escapes that regular expressions of every language know."""
    return "".join(f"\\{sign}" if sign in r"\^$.|?*+()[]{}/" else sign for sign in text)


def _message(bacaan: Bacaan) -> str:
    wanted = CONTOH[bacaan.jenis] if bacaan.jenis else SEMUA_JENIS
    if bacaan.huruf:
        wanted = f"{wanted}; predikatnya {listed(bacaan.huruf)}"
    words = f", atau salah satu kata: {listed(bacaan.kata)}" if bacaan.kata else ""
    return f"Di sini ditulis {wanted}{words}. {NOTASI}"
