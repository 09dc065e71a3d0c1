"""Every row of the catalogue has a test, or a reason why it has none."""

from __future__ import annotations

import re
from pathlib import Path

from tests.hostile.katalog import BAGIAN, DI_LUAR, list_nomor

HERE = Path(__file__).parent
IN_TABLE = re.compile(r"\"([A-M][0-9]+)\"")
IN_NAME = re.compile(r"def test_((?:[a-m][0-9]+_)+)")


def test_every_row_is_tested_in_the_file_of_its_part_or_has_its_reason() -> None:
    tested = {nomor for huruf in BAGIAN for nomor in _tested(huruf)}
    assert sorted(set(list_nomor()) - tested - DI_LUAR.keys()) == []


def test_no_test_claims_a_row_that_the_catalogue_does_not_have_or_excuses() -> None:
    tested = {nomor for huruf in BAGIAN for nomor in _tested(huruf)}
    assert sorted(tested - set(list_nomor())) == []
    assert sorted(tested & DI_LUAR.keys()) == []


def test_every_reason_is_about_a_row_and_names_tests_that_exist() -> None:
    assert DI_LUAR.keys() <= set(list_nomor())
    named = {path for reason in DI_LUAR.values() for path in re.findall(r"tests/\S+\.py", reason)}
    assert [path for path in named if not (HERE.parents[1] / path).is_file()] == []


def _tested(huruf: str) -> set[str]:
    """The numbers that stand in the tables and in the names of tests of a part."""
    (path,) = HERE.glob(f"test_{huruf.lower()}_*.py")
    text = path.read_text(encoding="utf-8")
    named = {number.upper() for names in IN_NAME.findall(text) for number in names.strip("_").split("_")}
    return named | set(IN_TABLE.findall(text))
