"""LK151: yes or no where a figure belongs."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK151",
    "Ya atau tidak pada isian angka",
    alasan="Ya tidak berarti 1 dan tidak bukan berarti 0; isian ini memuat angka.",
    cara_memperbaiki="Tulis angkanya.",
    salah=peserta("▶ya"),
    benar=peserta("40"),
)

_KATA = frozenset({"ya", "tidak", "benar", "salah", "true", "false", "yes", "no", "on", "off"})


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text is a word for yes or no."""
    if text.lower() not in _KATA:
        return None
    return build_fault(KAIDAH, f"{text} bukan angka", "Tulis angkanya; ya dan tidak hanya untuk isian ya/tidak.")
