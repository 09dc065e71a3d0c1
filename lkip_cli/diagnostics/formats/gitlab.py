"""Findings as a Code Quality report: GitLab shows in a merge request which ones are new and which are resolved."""

from __future__ import annotations

import json

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.diagnostic import Diagnostic, Tingkat
from lkip_cli.diagnostics.place import TextPlace, WordPlace
from lkip_cli.diagnostics.sidik import fingerprints
from lkip_cli.diagnostics.tampilan import Tampilan

SEVERITY = {Tingkat.KESALAHAN: "major", Tingkat.PERINGATAN: "minor"}


def format_diagnostics(tampilan: Tampilan) -> str:
    """A list with one entry per finding; a finding without a line stands at line 1."""
    pairs = zip(tampilan.diagnostics, fingerprints(tampilan.diagnostics), strict=True)
    return json.dumps([_entry(diagnostic, fingerprint) for diagnostic, fingerprint in pairs], indent=2) + "\n"


def _entry(diagnostic: Diagnostic, fingerprint: str) -> dict[str, object]:
    place = diagnostic.place
    line = place.baris if isinstance(place, TextPlace) else 1
    return {
        "description": _description(diagnostic),
        "check_name": diagnostic.kode,
        "fingerprint": fingerprint,
        "severity": SEVERITY[diagnostic.tingkat],
        "location": {"path": place.berkas, "lines": {"begin": line}},
    }


def _description(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    where = f" ({safe(place.uraian)})" if isinstance(place, WordPlace) else ""
    return f"{safe(diagnostic.ringkas)}{where}. Perbaikan: {safe(diagnostic.perbaikan)}"
