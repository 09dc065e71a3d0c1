"""LK181: a date without its day or its year."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.bentuk_tanggal import NOMOR_BULAN
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK181",
    "Tanggal tidak lengkap",
    alasan="Tanggal memuat hari, bulan, dan tahun; bagian yang hilang tidak dapat diterka.",
    cara_memperbaiki="Lengkapi tanggalnya, misalnya 31 Maret 2018.",
    salah=data_per("▶Maret 2018"),
    benar=data_per("31 Maret 2018"),
)

_BULAN_TAHUN = re.compile(r"([A-Za-z]+)[-/. ](?:[0-9]{4}|[0-9]{2})")
_HARI_BULAN = re.compile(r"[0-9]{1,2}[-/. ]([A-Za-z]+)")


def check(text: str) -> Fault | None:
    """Where a month stands with its day alone or with its year alone."""
    for bentuk, kurang in ((_BULAN_TAHUN, "harinya"), (_HARI_BULAN, "tahunnya")):
        cocok = bentuk.fullmatch(text)
        if cocok and cocok[1].lower() in NOMOR_BULAN:
            return build_fault(
                KAIDAH,
                f"tanggal tanpa {kurang}: {shorten(text)}",
                "Tulis hari, bulan, dan tahun, misalnya 30 Juni 2018.",
            )
    return None
