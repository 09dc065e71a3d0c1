"""Fields of Word are found, read and filled in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.fields import Field, field_runs, find_fields, split_instruction
from lkip_cli.word.ooxml import P, R, make, make_text, text_of

Xml = Callable[[str], etree._Element]


def run(content: str) -> str:
    """The markup of a run."""
    return f"<w:r>{content}</w:r>"


def mark(kind: str) -> str:
    """The markup of a field character in its run."""
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


def instruction(text: str) -> str:
    """The markup of an instruction in its run."""
    return run(f"<w:instrText>{text}</w:instrText>")


SPLIT = (
    mark("begin") + instruction(" SEQ Ta") + instruction("bel ") + mark("separate") + run("<w:t>7</w:t>") + mark("end")
)


def only_field(xml: Xml, markup: str) -> tuple[etree._Element, Field]:
    """The paragraph and the one field of a markup."""
    root = xml(f"<w:p>{markup}</w:p>")
    (field,) = find_fields(root)
    return root[0], field


def test_an_instruction_split_over_runs_is_read_as_one(xml: Xml) -> None:
    _, field = only_field(xml, SPLIT)
    assert (field.keyword, field.words) == ("SEQ", ["SEQ", "Tabel"])


def test_writing_an_instruction_leaves_one_piece(xml: Xml) -> None:
    paragraph, field = only_field(xml, SPLIT)
    field.set_instruction("SEQ Tabel \\r 1")
    assert [one.instruction for one in find_fields(paragraph)] == ["SEQ Tabel \\r 1"]
    assert len(paragraph) == 5


def test_a_result_replaces_all_of_the_old_one(xml: Xml) -> None:
    paragraph, field = only_field(xml, SPLIT.replace("<w:t>7</w:t>", "<w:t>Ta</w:t><w:t>bel 7</w:t>"))
    field.set_result("Tabel 12")
    assert text_of(paragraph) == "Tabel 12"


@pytest.mark.parametrize("middle", ["", mark("separate")])
def test_a_field_that_never_had_a_result_gets_one(middle: str, xml: Xml) -> None:
    paragraph, field = only_field(xml, mark("begin") + instruction("REF a") + middle + mark("end"))
    field.set_result("Tabel 1")
    assert text_of(paragraph) == "Tabel 1"
    assert [len(one.result_texts()) for one in find_fields(paragraph)] == [1]


def test_a_field_without_an_end_is_none(xml: Xml) -> None:
    assert find_fields(xml(f"<w:p>{mark('begin')}{instruction('SEQ x')}</w:p>")) == []


def test_a_nested_field_is_found_besides_the_outer_one(xml: Xml) -> None:
    inner = mark("begin") + instruction("PAGE") + mark("separate") + mark("end")
    root = xml(f"<w:p>{mark('begin')}{instruction('IF ')}{inner}{instruction(' x')}{mark('end')}</w:p>")
    assert [field.instruction for field in find_fields(root)] == ["IF  x", "PAGE"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('TOC \\o "1-3" \\h', ["TOC", "\\o", "1-3", "\\h"]),
        ('REF "nama panjang"', ["REF", "nama panjang"]),
        ("", []),
    ],
)
def test_a_quoted_argument_is_one_word(text: str, words: list[str]) -> None:
    assert split_instruction(text) == words


def test_the_argument_of_a_switch(xml: Xml) -> None:
    _, field = only_field(xml, mark("begin") + instruction('TOC \\h \\c "Tabel"') + mark("separate") + mark("end"))
    assert [field.argument(switch) for switch in ("\\c", "\\h", "\\o")] == ["Tabel", "", None]


def test_new_runs_are_a_field_around_their_result() -> None:
    paragraph = make(P, None, *field_runs("PAGEREF a", [make(R, None, make_text("3"))]))
    (field,) = find_fields(paragraph)
    assert (field.instruction, [text.text for text in field.result_texts()]) == ("PAGEREF a", ["3"])
