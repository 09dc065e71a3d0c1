"""The steps that every builder of schemas takes."""

from __future__ import annotations

import re

from lkip_cli.skema.json import also_of_type, listed, to_bytes, types_of, whole


def test_the_types_of_a_schema_are_a_list_however_they_are_written() -> None:
    assert types_of({"type": "string"}) == ["string"]
    assert types_of({"type": ["string", "null"]}) == ["string", "null"]
    assert types_of({"enum": ["ya"]}) == []


def test_null_is_a_further_type_or_one_more_of_the_listed_values() -> None:
    assert also_of_type({"type": "string"}, "null") == {"type": ["string", "null"]}
    assert also_of_type({"enum": ["ya"]}, "null") == {"enum": ["ya", None]}


def test_a_pattern_is_of_the_whole_text_with_spaces_at_its_ends() -> None:
    pattern = whole(("ya", "tidak ada", "ya"))
    assert pattern == "^ *(?:ya|tidak ada) *$"
    assert re.search(pattern, " tidak ada ")
    assert not re.search(pattern, "tidak ada data")


def test_names_are_listed_in_backticks() -> None:
    assert listed(["a", "b"]) == "`a`, `b`"


def test_a_file_keeps_its_letters_and_ends_with_one_line_break() -> None:
    assert to_bytes({"a": "é"}) == '{\n  "a": "é"\n}\n'.encode()
