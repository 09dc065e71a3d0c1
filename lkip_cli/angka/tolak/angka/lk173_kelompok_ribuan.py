"""LK173: dots and commas that do not make full groups of thousands."""

from __future__ import annotations

import re
from decimal import Decimal

from lkip_cli.angka.cetak import format_angka
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK173",
    "Kelompok ribuan tidak penuh",
    alasan="Setiap titik diikuti tepat tiga angka, dan koma hanya satu; selain itu angkanya hanya dapat diterka.",
    cara_memperbaiki="Lihat angka aslinya pada sumber data, lalu tulis dalam kelompok tiga angka, misalnya 1.234.567.",
    salah=pelatihan("1.000.▶00"),
    benar=pelatihan("1.000.000"),
)

_CACAT = (
    (re.compile(r"[.,]{2,}"), "titik atau koma berurutan"),
    (re.compile(r"(?<=,)[0-9]+[.,].*"), "titik atau koma lagi sesudah koma desimal"),
    (re.compile(r"(?<=\.)[0-9]{1,2}(?![0-9])"), "sesudah titik kurang dari tiga angka"),
    (re.compile(r"(?<=\.)[0-9]{4,}"), "sesudah titik lebih dari tiga angka"),
    (re.compile(r"^[0-9]{4,}(?=\.)"), "sebelum titik pertama lebih dari tiga angka"),
    (re.compile(r"^0(?=\.)"), "kelompok pertama hanya nol"),
)

_RIBUAN_CACAT = re.compile(r"[1-9][0-9]{0,14}(?:\.[0-9]+)*(?:\.[0-9]+\.[0-9]{1,2}|\.[0-9]{3})")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where digits, dots and commas are not in the shape of the notation; the first flaw is marked."""
    bagian = split_tanda(text, jenis)
    if not bagian.is_angka or bagian.is_wajar:
        return None
    cacat, uraian = next((cocok, uraian) for pola, uraian in _CACAT if (cocok := pola.search(bagian.badan)))
    awal = len(bagian.awal)
    return build_fault(
        KAIDAH,
        f"{uraian}: {shorten(text)}",
        f"Lihat angka aslinya pada sumber data.{_ask(bagian.badan, jenis)}",
        bagian=(awal + cacat.start(), awal + cacat.end()),
    )


def _ask(badan: str, jenis: JenisAngka) -> str:
    """The readings that come to mind, as a question: `152.677.25` may be 152.677.250 or 15.267.725."""
    if not _RIBUAN_CACAT.fullmatch(badan):
        return " Tulis ribuan dalam kelompok tiga angka, misalnya 1.234.567."
    terpotong = badan + "0" * (3 - len(badan.rsplit(".", 1)[-1]))
    kelompok = format_angka(Decimal(badan.replace(".", "")), 0)
    desimal = ",".join(badan.rsplit(".", 1))
    arti = dict.fromkeys(calon for calon in (terpotong, kelompok, desimal) if find_reading(calon, jenis))
    return f" Apakah maksudnya {' atau '.join(arti)}?" if arti else ""
