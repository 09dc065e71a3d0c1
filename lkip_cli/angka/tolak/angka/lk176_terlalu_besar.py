"""LK176: a figure beyond the largest that lkip takes."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import DIGIT_BULAT_TERBANYAK, is_too_large, match_angka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK176",
    "Angka terlalu besar",
    alasan="Batasnya 1.000.000.000.000.000 untuk rupiah dan 18 angka di depan koma untuk yang lain.",
    cara_memperbaiki="Periksa apakah ada angka atau kelompok nol yang tertulis dua kali.",
    salah=pelatihan("▶1.000.000.000.000.001"),
    benar=pelatihan("1.000.000"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a text in the notation is larger than its kind may be."""
    nilai = match_angka(text, jenis)
    if nilai is None or not is_too_large(nilai, jenis):
        return None
    batas = "1.000.000.000.000.000" if jenis is JenisAngka.RUPIAH else f"{DIGIT_BULAT_TERBANYAK} angka di depan koma"
    return build_fault(
        KAIDAH,
        f"angka terlalu besar: {shorten(text)}",
        f"Periksa apakah ada angka yang tertulis dua kali; batasnya {batas}.",
    )
