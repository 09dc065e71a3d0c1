"""Runs every rule over a report that was read back."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.naskah import MODUL
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah


def run_naskah(periksa: PeriksaNaskah) -> list[Diagnostic]:
    """The findings of all rules, rule by rule."""
    return [found for modul in MODUL for found in modul.check(periksa)]
