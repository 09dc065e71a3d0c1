"""LK164: the percent sign misplaced, or in a field that is not persen."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import NAMA_JENIS, advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK164",
    "Tanda persen bukan pada tempatnya",
    alasan="Tanda % hanya boleh satu kali di belakang angka, pada isian yang satuannya persen.",
    cara_memperbaiki="Hapus tanda %, atau perbaiki satuan indikatornya bila memang persen.",
    salah=layanan("3,5▶%"),
    benar=layanan("3,5"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a percent sign stands where the field or the notation has none."""
    letak = text.find("%")
    if letak < 0:
        return None
    if jenis is not JenisAngka.PERSEN:
        return build_fault(
            KAIDAH,
            f"tanda persen pada isian {NAMA_JENIS[jenis]}: {shorten(text)}",
            "Hapus tanda %, atau perbaiki satuan indikatornya bila memang persen.",
            bagian=(letak, letak + 1),
        )
    badan = split_tanda(text, jenis).badan
    if badan and "%" not in badan:
        return None
    pengganti = find_reading(f"{text.replace('%', '').strip(' ')}%", jenis)
    return build_fault(
        KAIDAH,
        f"tanda persen tidak pada tempatnya: {shorten(text)}",
        advise(pengganti, "Tulis angkanya, lalu satu tanda %, misalnya 90,91%."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
