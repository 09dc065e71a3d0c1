"""Automatic numbers are counted as Word counts them."""

from __future__ import annotations

import pytest
from lxml import etree

from lkip_cli.word.numbering import Numbering, read_numbering
from lkip_cli.word.ooxml import W_NS
from lkip_cli.word.styles import NumberRef


def numbering(*levels: tuple[str, str], extra: str = "", start: int = 1) -> Numbering:
    """One abstract list with levels (format, pattern), counted by w:num 1, and further nums."""
    parts = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for n, (form, pattern) in enumerate(levels)
    )
    markup = (
        f'<w:numbering xmlns:w="{W_NS}"><w:abstractNum w:abstractNumId="0">{parts}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{extra}</w:numbering>'
    )
    return read_numbering(etree.fromstring(markup))


def count(lists: Numbering, *refs: tuple[int, int]) -> list[str]:
    """The printed numbers of paragraphs given as (num, level)."""
    return [lists.advance(NumberRef(num, level)) for num, level in refs]


def test_a_deeper_level_begins_again_under_each_upper_number() -> None:
    lists = numbering(("decimal", "%1."), ("decimal", "%1.%2"))
    assert count(lists, (1, 0), (1, 1), (1, 1), (1, 0), (1, 1)) == ["1.", "1.1", "1.2", "2.", "2.1"]


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("upperRoman", ["I", "II", "III", "IV"]),
        ("lowerRoman", ["i", "ii", "iii", "iv"]),
        ("upperLetter", ["A", "B", "C", "D"]),
        ("lowerLetter", ["a", "b", "c", "d"]),
        ("decimalZero", ["01", "02", "03", "04"]),
        ("bullet", ["", "", "", ""]),
        ("none", ["", "", "", ""]),
    ],
)
def test_the_format_of_a_level_is_kept(form: str, printed: list[str]) -> None:
    assert count(numbering((form, "%1")), *[(1, 0)] * 4) == printed


def test_legal_numbering_shows_digits_under_a_roman_chapter() -> None:
    lists = numbering(("upperRoman", "%1"), ("decimal", "%1.%2"))
    lists.levels["0"][1] = type(lists.levels["0"][1])(1, "decimal", "%1.%2", legal=True)
    assert count(lists, (1, 0), (1, 0), (1, 1)) == ["I", "II", "2.1"]


def test_a_num_with_an_own_start_begins_there_once() -> None:
    extra = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
    )
    lists = numbering(("decimal", "%1."), extra=extra)
    assert count(lists, (1, 0), (1, 0), (2, 0), (2, 0)) == ["1.", "2.", "5.", "6."]


def test_a_restart_begins_at_the_first_number_of_the_list() -> None:
    lists = numbering(("decimal", "%1."), start=3)
    fresh = lists.restart(1)
    assert count(lists, (1, 0), (1, 0), (fresh, 0), (fresh, 0)) == ["3.", "4.", "3.", "4."]


def test_a_number_that_is_not_defined_prints_nothing() -> None:
    assert count(numbering(("decimal", "%1.")), (9, 0), (1, 4)) == ["", ""]
    assert count(read_numbering(None), (1, 0)) == [""]
