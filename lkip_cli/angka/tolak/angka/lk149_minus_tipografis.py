"""LK149: a dash that looks like a minus."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK149",
    "Tanda minus tipografis",
    alasan="Tanda pisah dari Word tampak seperti minus, tetapi bukan tanda minus pada papan ketik.",
    cara_memperbaiki="Ketik ulang dengan tanda minus pada papan ketik (-).",
    salah=layanan("▶–3,5"),
    benar=layanan("-3,5"),
)

_MINUS = "‐‑‒–—―−﹣－"  # noqa: RUF001


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where the text begins with a dash other than the ASCII hyphen."""
    if text[:1] not in tuple(_MINUS):
        return None
    pengganti = find_reading("-" + text[1:].lstrip(" "), jenis)
    return build_fault(
        KAIDAH,
        f"tanda minus tipografis U+{ord(text[0]):04X}",
        advise(pengganti, "Ketik ulang dengan tanda minus pada papan ketik (-)."),
        bagian=(0, 1),
        pengganti=pengganti,
    )
