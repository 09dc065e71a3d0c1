"""LK122: a value that begins with `>` in the sense of "more than"."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah import lk121_teks_lipat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

KAIDAH = Kaidah(
    "LK122",
    Tingkat.KESALAHAN,
    "tanda > di awal nilai",
    "Tanda > di awal nilai memulai teks panjang, sehingga angka di belakangnya hilang; arah indikator ditulis di isian "
    "`arah`.",
    "Tulis angkanya saja tanpa tanda >. Bila ini teks, apit dengan kutip.",
    RUJUKAN,
    changed("nilai-layanan: 3,5", f"nilai-layanan: {PENANDA}>5"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that begins with `>` and is no head of a folded block."""
    if not text.startswith(">") or lk121_teks_lipat.check(text):
        return None
    return build_fault(KAIDAH, "tanda > di awal nilai", KAIDAH.cara_memperbaiki, bagian=(0, 1))
