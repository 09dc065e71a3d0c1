"""Findings for other programs, against the schema that is shipped with them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import jsonschema
import pytest

from lkip_cli.diagnostics import Diagnostic, formats
from lkip_cli.diagnostics.formats.json import format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan

Make = Callable[[Sequence[Diagnostic]], Tampilan]


@pytest.fixture(scope="module")
def schema() -> dict[str, object]:
    """The schema beside the format."""
    loaded: dict[str, object] = json.loads((Path(formats.__file__).parent / "temuan.schema.json").read_bytes())
    return loaded


def test_findings_of_every_kind_fit_the_schema(
    temuan: list[Diagnostic], tampilan: Make, schema: dict[str, object]
) -> None:
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.validate(json.loads(format_diagnostics(tampilan(temuan))), schema, cls=jsonschema.Draft7Validator)


def test_no_finding_fits_the_schema_too(tampilan: Make, schema: dict[str, object]) -> None:
    shown = json.loads(format_diagnostics(tampilan([])))
    jsonschema.validate(shown, schema, cls=jsonschema.Draft7Validator)
    assert shown["temuan"] == []


def test_a_field_that_the_schema_does_not_know_is_refused(
    temuan: list[Diagnostic], tampilan: Make, schema: dict[str, object]
) -> None:
    shown = json.loads(format_diagnostics(tampilan(temuan)))
    shown["temuan"][0]["baru"] = 1
    assert not jsonschema.Draft7Validator(schema).is_valid(shown)


def test_every_field_of_a_finding_is_there(temuan: list[Diagnostic], tampilan: Make) -> None:
    """Also both places, the repair and the text of hostile data, unchanged."""
    shown = json.loads(format_diagnostics(tampilan(temuan)))
    first, hostile = shown["temuan"][:2]
    assert set(first) == {field.name for field in dataclasses.fields(Diagnostic)}
    assert first["entitas"] == "koperasi-aktif"
    assert [(p["baris"], p["kolom"], p["panjang"], p["label"]) for p in first["places"]] == [
        (14, 12, 5, "di sini 94,12"),
        (4, 19, 3, "150 dari 153 = 98,04"),
    ]
    assert first["places"][0]["excerpt"] == "    nilai: 94,12"
    assert first["edit"]["pengganti"] == "98,04"
    assert [edit["place"]["baris"] for edit in first["edit_lain"]] == [15]
    assert hostile["ringkas"] == temuan[1].ringkas
    assert hostile["places"][0]["excerpt"] == temuan[1].ringkas
    assert [finding["places"][0]["jenis"] for finding in shown["temuan"]] == ["teks", "teks", "berkas", "word"]


def test_the_numbers_are_those_of_the_findings(temuan: list[Diagnostic], tampilan: Make) -> None:
    """Two errors and two warnings; the file of the first two, data/x.yaml and laporan.docx."""
    shown = json.loads(format_diagnostics(tampilan(temuan)))
    assert shown["schema_version"] == 1
    assert shown["jumlah"] == {"kesalahan": 2, "peringatan": 2, "berkas": 3}


def test_no_console_can_spoil_it(temuan: list[Diagnostic], tampilan: Make) -> None:
    shown = format_diagnostics(tampilan(temuan))
    assert shown.isascii()
    assert shown.replace("\n", "").isprintable()


def test_the_schema_describes_every_field(schema: dict[str, object]) -> None:
    assert [name for name, field in _fields(schema) if not {"description", "$ref"} & set(field)] == []


def _fields(node: object) -> Iterator[tuple[str, dict[str, object]]]:
    """Every property and definition below a node of the schema."""
    if not isinstance(node, dict):
        return
    for key, inner in node.items():
        if key in {"properties", "definitions"}:
            yield from inner.items()
            inner_nodes = list(inner.values())
        else:
            inner_nodes = [inner]
        for one in inner_nodes:
            yield from _fields(one)
