"""LK185: a month that is abbreviated, foreign, of the old spelling, or misspelt."""

from __future__ import annotations

import re

from lkip_cli.angka.tanggal import NAMA_BULAN
from lkip_cli.angka.tolak.alat import advise, build_fault, shorten
from lkip_cli.angka.tolak.bentuk_tanggal import find_ditulis
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault
from lkip_cli.diagnostics.near import nearest

KAIDAH = build_kaidah(
    "LK185",
    "Nama bulan tidak dikenal",
    alasan="Nama bulan ditulis lengkap dalam bahasa Indonesia yang baku, dengan spasi di kedua sisinya.",
    cara_memperbaiki="Tulis nama bulannya lengkap, misalnya 30 Juni 2018.",
    salah=data_per("31-▶Mar-2018"),
    benar=data_per("31 Maret 2018"),
)

_BENTUK = re.compile(r"(?:[0-9]{1,2}[-/. ](?P<lain>[A-Za-z]+)[-/. ]|(?P<inggris>[A-Za-z]+) [0-9]{1,2},? )[0-9]{4}")
_BAKU = re.compile(rf"[0-9]{{1,2}} (?:{'|'.join(NAMA_BULAN)}) [0-9]{{4}}", re.IGNORECASE | re.ASCII)


def check(text: str) -> Fault | None:
    """Where day, month and year are there, and the month is not written as it should be."""
    cocok = _BENTUK.fullmatch(text)
    if not cocok or _BAKU.fullmatch(text):
        return None
    nama = "lain" if cocok["lain"] else "inggris"
    ditulis = find_ditulis(text)
    pengganti = ditulis[0] if ditulis else None
    return build_fault(
        KAIDAH,
        f"nama bulan tidak ditulis lengkap dengan spasi di kedua sisinya: {shorten(text)}",
        advise(pengganti, f"Tulis nama bulan yang baku, misalnya 30 Juni 2018.{_ask(cocok[nama])}"),
        bagian=cocok.span(nama),
        pengganti=pengganti,
    )


def _ask(bulan: str) -> str:
    mirip = nearest(bulan, NAMA_BULAN)
    return f" Apakah maksudnya {mirip}?" if mirip else ""
