"""Findings for other programs; `temuan.schema.json` beside this file describes every field."""

from __future__ import annotations

import json
from dataclasses import asdict

from lkip_cli.diagnostics.diagnostic import Diagnostic, Edit
from lkip_cli.diagnostics.place import Place, TextPlace, WordPlace
from lkip_cli.diagnostics.tampilan import Tampilan
from lkip_cli.diagnostics.urut import count_diagnostics

SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes away; a new field leaves it as it is."""


def format_diagnostics(tampilan: Tampilan) -> str:
    """One object: the version of the schema, the numbers, and the findings by place.

    All in ASCII, so that no console or log can spoil it.
    """
    shown = {
        "schema_version": SCHEMA_VERSION,
        "jumlah": asdict(count_diagnostics(tampilan.diagnostics)),
        "temuan": [_finding(diagnostic) for diagnostic in tampilan.diagnostics],
    }
    return json.dumps(shown, indent=2) + "\n"


def _finding(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        **asdict(diagnostic),
        "places": [_place(place) for place in diagnostic.places],
        "edit": diagnostic.edit and _edit(diagnostic.edit),
        "edit_lain": [_edit(edit) for edit in diagnostic.edit_lain],
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {"place": _place(edit.place), "pengganti": edit.pengganti}


def _place(place: Place) -> dict[str, object]:
    kind = "teks" if isinstance(place, TextPlace) else "word" if isinstance(place, WordPlace) else "berkas"
    return {"jenis": kind, **asdict(place)}
