"""Findings as SARIF 2.1.0 (OASIS), which code scanning and editors read; section numbers are of that standard."""

from __future__ import annotations

import importlib.metadata
import json
import re
import urllib.parse
from collections.abc import Sequence

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.diagnostic import Diagnostic, Edit, Tingkat
from lkip_cli.diagnostics.kaidah import Kaidah
from lkip_cli.diagnostics.place import Place, TextPlace, WordPlace
from lkip_cli.diagnostics.sidik import fingerprints
from lkip_cli.diagnostics.tampilan import Tampilan

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVEL = {Tingkat.KESALAHAN: "error", Tingkat.PERINGATAN: "warning"}
SIDIK = "lkip/v1"
"""The name of our fingerprint; a new way to compute it gets a new number."""
LINK = re.compile(r"(\\*)(\[[^\]]*\]\()")
DRIVE = re.compile(r"[A-Za-z]:/")

Object = dict[str, object]


def format_diagnostics(tampilan: Tampilan) -> str:
    """One run with the findings, and the manuals of the codes that occur as its rules.

    Columns count characters (unicodeCodePoints). All in ASCII, so that no console or log
    can spoil it.
    """
    codes = sorted({diagnostic.kode for diagnostic in tampilan.diagnostics})
    manual = tampilan.manual() if codes else {}
    pairs = zip(tampilan.diagnostics, fingerprints(tampilan.diagnostics), strict=True)
    run = {
        "tool": {"driver": _driver([_rule(kode, manual.get(kode)) for kode in codes])},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes.index(diagnostic.kode), sidik) for diagnostic, sidik in pairs],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _driver(rules: list[Object]) -> Object:
    return {"name": "lkip", "version": importlib.metadata.version("lkip"), "language": "id", "rules": rules}


def _rule(kode: str, kaidah: Kaidah | None) -> Object:
    if kaidah is None:
        return {"id": kode}
    return {
        "id": kode,
        "shortDescription": _message(kaidah.judul),
        "fullDescription": _message(kaidah.alasan),
        "help": _message(f"{kaidah.alasan}\n\n{kaidah.cara_memperbaiki}\n\nRujukan: {kaidah.rujukan}"),
        "defaultConfiguration": {"level": LEVEL[kaidah.tingkat]},
    }


def _result(diagnostic: Diagnostic, rule: int, sidik: str) -> Object:
    text = f"{safe(diagnostic.ringkas)}. {safe(diagnostic.mengapa)} Perbaikan: {safe(diagnostic.perbaikan)}"
    result: Object = {
        "ruleId": diagnostic.kode,
        "ruleIndex": rule,
        "level": LEVEL[diagnostic.tingkat],
        "message": _message(text),
        "locations": [_location(diagnostic.place)],
        "partialFingerprints": {SIDIK: sidik},
    }
    if len(diagnostic.places) > 1:
        further = enumerate(diagnostic.places[1:], start=1)
        result["relatedLocations"] = [{"id": number, **_location(place)} for number, place in further]
    if diagnostic.edits:
        result["fixes"] = [_fix(diagnostic.edits)]
    return result


def _location(place: Place) -> Object:
    physical: Object = {"artifactLocation": _artifact(place.berkas)}
    location: Object = {"physicalLocation": physical}
    if isinstance(place, TextPlace):
        physical["region"] = _region(place)
        if place.excerpt:
            physical["contextRegion"] = {"startLine": place.baris, "snippet": {"text": place.excerpt}}
    if isinstance(place, WordPlace):
        location["logicalLocations"] = [{"fullyQualifiedName": f"{place.bagian}, {place.uraian}"}]
    if place.label:
        location["message"] = _message(safe(place.label))
    return location


def _region(place: TextPlace) -> Object:
    """The marked characters; the end column is the one behind them (3.30.8)."""
    return {"startLine": place.baris, "startColumn": place.kolom, "endColumn": place.kolom + max(1, place.panjang)}


def _artifact(berkas: str) -> Object:
    """A path as a URI (3.4.3): relative to the root of the repository, or a `file` URI where it lies outside."""
    raw = berkas.encode("utf-8", "surrogatepass")
    if berkas.startswith("/"):
        return {"uri": f"file://{urllib.parse.quote(raw)}"}
    if DRIVE.match(berkas):
        return {"uri": f"file:///{urllib.parse.quote(raw, safe='/:')}"}
    return {"uri": urllib.parse.quote(raw), "uriBaseId": "%SRCROOT%"}


def _fix(edits: Sequence[Edit]) -> Object:
    """The repairs of one finding, which all lie in one file."""
    replacements = [_replacement(edit) for edit in edits]
    change = {"artifactLocation": _artifact(edits[0].place.berkas), "replacements": replacements}
    return {"description": _message(f"Ganti dengan {safe(edits[0].pengganti)}"), "artifactChanges": [change]}


def _replacement(edit: Edit) -> Object:
    place = edit.place
    deleted = {**_region(place), "endColumn": place.kolom + place.panjang}
    return {"deletedRegion": deleted, "insertedContent": {"text": edit.pengganti}}


def _message(text: str) -> Object:
    """A message in which braces (3.11.5) and what looks like a link (3.11.6) are text and nothing else."""
    braces = text.replace("{", "{{").replace("}", "}}")
    return {"text": LINK.sub(lambda found: f"{found[1]}{found[1]}\\{found[2]}", braces)}
