"""LK177: more decimals than lkip takes."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import DIGIT_DESIMAL_TERBANYAK, match_angka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK177",
    "Desimal terlalu banyak",
    alasan="Angka dengan lebih dari 12 desimal adalah sisa hitungan lembar kerja, bukan angka yang diukur.",
    cara_memperbaiki="Tulis desimal secukupnya; angka rasio dihitung program dari pembilang dan penyebutnya.",
    salah=layanan("3,555555555555▶5"),
    benar=layanan("3,56"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a text in the notation carries too many decimals; those beyond the limit are marked."""
    if match_angka(text, jenis) is None:
        return None
    batas = text.index(",") + 1 + DIGIT_DESIMAL_TERBANYAK
    return build_fault(
        KAIDAH,
        f"desimal terlalu banyak: {shorten(text)}",
        f"Tulis paling banyak {DIGIT_DESIMAL_TERBANYAK} angka di belakang koma.",
        bagian=(batas, len(text.rstrip(" %"))),
    )
