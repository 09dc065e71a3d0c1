"""LK163: the sign of rupiah misspelt, misplaced, or in a field that is not rupiah."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import NAMA_JENIS, advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK163",
    "Tanda rupiah bukan pada tempatnya",
    alasan="Rp hanya boleh di depan angka, dan ,- hanya di belakangnya, pada isian rupiah.",
    cara_memperbaiki="Pada isian rupiah tulis Rp 8.950.000 atau 8.950.000; pada isian lain hapus tanda rupiahnya.",
    salah=pelatihan("1.000.000 ▶Rp"),
    benar=pelatihan("Rp 1.000.000"),
)

_RP = re.compile(r"(?<![a-z])(?:rp|idr)(?![a-z])\.?", re.IGNORECASE | re.ASCII)
_PENUTUP = re.compile(r"(?<=[0-9]),-$")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where `Rp` or `,-` stands where the field or the notation has none."""
    if jenis is JenisAngka.RUPIAH:
        return _check_rupiah(text)
    tanda = _RP.search(text) or _PENUTUP.search(text)
    if not tanda:
        return None
    return build_fault(
        KAIDAH,
        f"tanda rupiah {tanda[0]} pada isian {NAMA_JENIS[jenis]}: {shorten(text)}",
        "Hapus tanda rupiahnya, atau pindahkan angka itu ke isian rupiah.",
        bagian=tanda.span(),
    )


def _check_rupiah(text: str) -> Fault | None:
    bagian = split_tanda(text, JenisAngka.RUPIAH)
    tanda = _RP.search(text, len(bagian.awal) if bagian.badan else 0)
    if not tanda:
        return None
    sisa = _RP.sub("", text).strip(" ")
    pengganti = find_reading(f"Rp {sisa}", JenisAngka.RUPIAH)
    return build_fault(
        KAIDAH,
        f"tanda rupiah tidak pada tempatnya: {shorten(text)}",
        advise(pengganti, "Tulis Rp, lalu angkanya, misalnya Rp 8.950.000."),
        bagian=tanda.span(),
        pengganti=pengganti,
    )
