"""LK129: no space behind the colon of a key."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import without_comment

POLA = re.compile(r"([A-Za-z0-9][\w.-]*):(?!//)(\S.*)")

KAIDAH = Kaidah(
    "LK129",
    Tingkat.KESALAHAN,
    "tidak ada spasi sesudah titik dua",
    "Tanpa spasi, kunci dan nilainya terbaca sebagai satu kata.",
    "Beri satu spasi sesudah titik dua.",
    RUJUKAN,
    changed("jumlah-peserta: 40", f"{PENANDA}jumlah-peserta:40"),
    BENAR,
)


def check_content(text: str) -> Fault | None:
    """Content such as `target:5` where a key is expected."""
    nilai = without_comment(text)
    cocok = POLA.fullmatch(nilai)
    if cocok is None:
        return None
    return build_fault(
        KAIDAH,
        f"tidak ada spasi sesudah `{cocok[1]}:`",
        KAIDAH.cara_memperbaiki,
        bagian=(0, len(nilai)),
        pengganti=f"{cocok[1]}: {cocok[2]}",
    )
