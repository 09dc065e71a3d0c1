"""Pages: F4, upright and across, roman numbers in front."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

SHORT, LONG = "12190", "18711"  # 21,5 cm and 33 cm at 567 twips a cm

Find = Callable[[etree._Element, str], list[etree._Element]]
Text = Callable[[etree._Element], str]


@pytest.fixture
def sections(body: etree._Element, find: Find) -> list[etree._Element]:
    """The properties of the sections in order."""
    return find(body, ".//w:sectPr")


def test_the_paper_is_f4(sections: list[etree._Element], find: Find) -> None:
    for section in sections:
        width, height = find(section, "w:pgSz/@w:w")[0], find(section, "w:pgSz/@w:h")[0]
        across = find(section, "w:pgSz/@w:orient") == ["landscape"]
        assert (width, height) == ((LONG, SHORT) if across else (SHORT, LONG))


def test_wide_tables_lie_across(sections: list[etree._Element], find: Find) -> None:
    across = ["A" if find(section, "w:pgSz/@w:orient") else "U" for section in sections]
    assert across == ["U", "U", "A", "U", "A", "U"]


def test_front_pages_count_in_roman_and_the_body_starts_at_1(sections: list[etree._Element], find: Find) -> None:
    numbers = [(find(one, "w:pgNumType/@w:fmt"), find(one, "w:pgNumType/@w:start")) for one in sections]
    assert numbers[:2] == [(["lowerRoman"], ["1"]), (["decimal"], ["1"])]
    assert all(one == ([], []) for one in numbers[2:])


def test_the_cover_shows_no_page_number(sections: list[etree._Element], find: Find) -> None:
    assert find(sections[0], "w:titlePg")
    assert not find(sections[0], "w:footerReference[@w:type='first']")


def test_the_header_of_the_body_names_agency_and_period(parts: dict[str, bytes], text: Text) -> None:
    header = text(etree.fromstring(parts["word/header1.xml"]))
    assert "{{ instansi.nama }}" in header
    assert "{{ periode.judul }}" in header


def test_a_pass_over_a_bidang_holds_one_section(body: etree._Element, find: Find, text: Text) -> None:
    blocks = list(body)
    lines = [text(block) for block in blocks]
    opened = lines.index("{% for u in keuangan.bidang %}")
    closed = lines.index("{% endfor %}", opened)
    assert sum(len(find(block, "w:pPr/w:sectPr")) for block in blocks[opened:closed]) == 1
    assert find(blocks[closed - 1], "w:pPr/w:sectPr/w:pgSz/@w:orient") == ["landscape"]
    assert find(blocks[closed - 1], "w:pPr/w:pStyle/@w:val") == ["AkhirBagian"]
