"""The manuals of all findings of this room."""

from __future__ import annotations

from lkip_cli.angka.tolak import load_rules
from lkip_cli.diagnostics import Kaidah

MANUAL: tuple[Kaidah, ...] = tuple(
    rule.KAIDAH for keluarga in ("angka", "tanggal", "periode", "triwulan") for rule in load_rules(keluarga)
)
"""One per code, in the order of the codes."""
