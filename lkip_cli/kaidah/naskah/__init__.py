"""Rules over what was read back from a finished report: one per file, found by discovery.

A module offers `KAIDAH` (its manual) and `check(periksa) -> Iterator[Diagnostic]`.
"""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah
from lkip_cli.diagnostics.temukan import find_modul

MODUL = find_modul(__name__, __path__)
MANUAL: tuple[Kaidah, ...] = tuple(modul.KAIDAH for modul in MODUL)
