"""LK152: a date where a figure belongs, mostly made by a spreadsheet out of a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK152",
    "Tanggal pada isian angka",
    alasan="Lembar kerja mengubah tulisan seperti 1/2 atau 3,10 menjadi tanggal, misalnya 02-Jan atau 03-Oct.",
    cara_memperbaiki="Lihat angka aslinya pada sumber data, lalu tulis angka itu.",
    salah=layanan("▶03-Oct"),
    benar=layanan("3,10"),
)

_BULAN = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|agt|aug(?:ust)?"
    "|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?"
)
_TANGGAL = re.compile(
    rf"[0-9]{{1,2}}[-/ .](?:{_BULAN})(?:[-/ .][0-9]{{2,4}})?"
    rf"|(?:{_BULAN})[-/ .][0-9]{{1,4}}"
    r"|[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}"
    r"|[0-9]{1,2}([-/])[0-9]{1,2}\2[0-9]{2,4}",
    re.IGNORECASE | re.ASCII,
)


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text is a date in any of the usual forms."""
    if not _TANGGAL.fullmatch(text):
        return None
    return build_fault(
        KAIDAH,
        f"tanggal, bukan angka: {shorten(text)}",
        "Lembar kerja sering mengubah angka menjadi tanggal; lihat angka aslinya pada sumber data, lalu tulis.",
    )
