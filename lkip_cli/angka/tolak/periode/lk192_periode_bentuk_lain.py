"""LK192: a period written in another form."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pengecualian
from lkip_cli.diagnostics import Contoh, Fault

KAIDAH = build_kaidah(
    "LK192",
    "Periode ditulis dengan bentuk lain",
    alasan="Periode ditulis dengan satu bentuk di semua berkas, agar dapat diurutkan dan dicari.",
    cara_memperbaiki="Tulis tahun, tanda hubung, TW, dan nomor triwulan, misalnya 2018-TW2.",
    salah=pengecualian("▶TW IV 2018"),
    benar=Contoh(),
)

_TRIWULAN = "(?:triwulan|tw)[ .-]?(?P<triwulan>[1-4]|I{1,3}|IV)"
_TAHUN = "(?P<tahun>(?:19|20)[0-9]{2})"
_BENTUK = (
    re.compile(rf"{_TRIWULAN}[ ,/-]*(?:tahun )?{_TAHUN}", re.IGNORECASE | re.ASCII),
    re.compile(rf"{_TAHUN}[ /_.-]*{_TRIWULAN}", re.IGNORECASE | re.ASCII),
)
_NOMOR = {"I": "1", "II": "2", "III": "3", "IV": "4"}


def check(text: str) -> Fault | None:
    """Where triwulan and year can be read, in another order or with other signs."""
    cocok = next((cocok for bentuk in _BENTUK if (cocok := bentuk.fullmatch(text))), None)
    if cocok is None:
        return None
    triwulan = cocok["triwulan"].upper()
    pengganti = f"{cocok['tahun']}-TW{_NOMOR.get(triwulan, triwulan)}"
    return build_fault(
        KAIDAH, f"periode ditulis dengan bentuk lain: {shorten(text)}", f"Tulis {pengganti}.", pengganti=pengganti
    )
