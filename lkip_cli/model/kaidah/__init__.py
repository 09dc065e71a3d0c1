"""The manuals of the findings on shapes and references: one file per code, found by discovery."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah
from lkip_cli.diagnostics.temukan import find_modul

MANUAL: tuple[Kaidah, ...] = tuple(modul.KAIDAH for modul in find_modul(__name__, __path__))
