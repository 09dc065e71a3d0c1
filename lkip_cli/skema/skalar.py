"""Scalars that are no figures: text, kode, dates, choices."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import get_args

from lkip_cli.angka.periode import POLA_PERIODE
from lkip_cli.angka.tanggal import POLA_TANGGAL
from lkip_cli.model.dasar import (
    NOMENKLATUR,
    SLUG,
    Baris,
    Kode,
    MungkinKosong,
    Narasi,
    PeriodeKunci,
    Tahun,
    Tanggal,
    Teks,
    YaTidak,
)
from lkip_cli.skema.json import Skema, listed, whole

TEXT = ("string", "number", "boolean")
"""What a text may look like to YAML: a name may be `29` or `true`."""
POLA_KODE = whole((SLUG.pattern, NOMENKLATUR.pattern))
POLA_TAHUN = whole(("(?:19|20)[0-9]{2}",))
PESAN_KODE = (
    "Kode ditulis dengan huruf kecil, angka, dan tanda hubung, misalnya `koperasi-aktif`, "
    "atau berupa kode nomenklatur seperti 5.02.02.2.01."
)
KOSONG = "Isian ini belum diisi."


def _any_case(pola: str) -> str:
    """A pattern that takes its letters large and small; it holds no escapes."""
    return "".join(f"[{sign.upper()}{sign.lower()}]" if sign.isalpha() else sign for sign in pola)


def build_choice(values: tuple[str, ...]) -> Skema:
    """One of a few words; a word of digits is a number where it stands without quotes."""
    numbers = [int(value) for value in values if value.isdecimal()]
    words = [value for value in values if not value.isdecimal()]
    return {
        "enum": [*words, *numbers, *map(str, numbers)],
        "errorMessage": f"Pilihannya: {listed(values)}.",
    }


KODE: Skema = {"type": ["string", "number"], "pattern": POLA_KODE, "errorMessage": PESAN_KODE}
TEKS: Skema = {"type": [*TEXT], "pattern": r"\S", "errorMessage": KOSONG}

_BENTUK: tuple[tuple[object, Skema], ...] = (
    (Baris, TEKS),
    (Teks, TEKS),
    (MungkinKosong, {"type": [*TEXT, "null"]}),
    (
        Narasi,
        {
            "type": "string",
            "pattern": r"\S",
            "patternErrorMessage": KOSONG,
            "errorMessage": "Narasi ditulis sebagai blok: tanda `|` sesudah titik dua, lalu teksnya di baris berikut.",
        },
    ),
    (Kode, KODE),
    (YaTidak, build_choice(("ya", "tidak"))),
    (
        Tanggal,
        {
            "type": "string",
            "pattern": whole((_any_case(POLA_TANGGAL),)),
            "errorMessage": "Tanggal ditulis dengan nama bulan, misalnya 30 Juni 2018.",
        },
    ),
    (
        PeriodeKunci,
        {
            "type": "string",
            "pattern": whole((_any_case(POLA_PERIODE),)),
            "errorMessage": "Triwulan ditulis seperti 2018-TW2.",
        },
    ),
    (
        Tahun,
        {
            "type": ["integer", "string"],
            "pattern": POLA_TAHUN,
            "errorMessage": "Tahun ditulis dengan empat angka, misalnya 2018.",
        },
    ),
)
SKALAR: Mapping[object, Skema] = {get_args(jenis)[1]: skema for jenis, skema in _BENTUK}
"""The schema of a scalar type by the validator that marks it."""


def choices_of(jenis: object) -> tuple[str, ...]:
    """The words of an enumeration or a Literal; empty for any other type."""
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return tuple(jenis)
    return tuple(value for value in get_args(jenis) if isinstance(value, str))
