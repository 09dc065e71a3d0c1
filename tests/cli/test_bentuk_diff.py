"""The formats of a comparison by name."""

from __future__ import annotations

import pytest
import typer

from lkip_cli.cli.bentuk_diff import FORMAT, parse_format, parse_simpan


def test_every_format_is_known_and_the_word_annex_besides() -> None:
    assert FORMAT == ("json", "markdown", "text", "docx")
    assert parse_format("markdown") == "markdown"


def test_a_file_may_hold_colons() -> None:
    assert parse_simpan("docx: C:/a.docx ") == "docx:C:/a.docx"


@pytest.mark.parametrize(("text", "says"), [("xml:a", "bukan format"), ("docx", "docx:perubahan.docx")])
def test_another_name_or_no_file_is_told(text: str, says: str) -> None:
    with pytest.raises(typer.BadParameter, match=says):
        parse_simpan(text)
