"""The one way in which this room makes a finding: words of the case here, reasons from the manual of the code."""

from __future__ import annotations

from functools import cache

from lkip_cli.diagnostics import Diagnostic, Kaidah, Place


def finding(kode: str, ringkas: str, *places: Place, perbaikan: str = "") -> Diagnostic:
    """A finding of the template; grade and reason, and the remedy where none is given, come from its manual."""
    kaidah = _manuals()[kode]
    return Diagnostic(kode, kaidah.tingkat, ringkas, places, kaidah.alasan, perbaikan or kaidah.cara_memperbaiki)


@cache
def _manuals() -> dict[str, Kaidah]:
    from lkip_cli.word.kaidah import MANUAL  # noqa: PLC0415  not loaded for a sound template

    return {kaidah.kode: kaidah for kaidah in MANUAL}
