"""LK135: a hyphen that stands for nothing, or for an item where none can stand."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import without_comment

KAIDAH = Kaidah(
    "LK135",
    Tingkat.KESALAHAN,
    "tanda hubung bukan pada tempatnya",
    "Tanda hubung dan spasi memulai butir daftar; sendirian sesudah titik dua atau tanpa spasi tidak dapat dibaca.",
    "Bila tidak ada nilainya, tulis misalnya `tidak ada data`. Butir daftar ditulis di baris sendiri, `- ` di depan.",
    RUJUKAN,
    catatan(f" {PENANDA}-"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that is a hyphen, or begins with the hyphen of an item."""
    nilai = without_comment(text)
    if nilai == "-":
        return build_fault(
            KAIDAH,
            "tanda - sendirian bukan nilai",
            "Tulis angkanya. Bila memang tidak ada, tulis misalnya `tidak ada data`.",
        )
    if not nilai.startswith("- "):
        return None
    return build_fault(
        KAIDAH,
        "butir daftar di baris kuncinya",
        "Pindahkan butir ke baris berikutnya. Bila ini teks, apit dengan kutip.",
        bagian=(0, 1),
        pengganti=quote(nilai),
    )


def item_fault(text: str) -> Fault:
    """The words for an item without a space behind its hyphen, as in `-dua`."""
    return build_fault(
        KAIDAH,
        "tidak ada spasi sesudah tanda hubung",
        "Beri satu spasi sesudah tanda hubung.",
        bagian=(0, 1),
        pengganti=f"- {without_comment(text)[1:].lstrip()}",
    )
