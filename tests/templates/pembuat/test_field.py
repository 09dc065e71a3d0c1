"""Numbers and cross-references of the template are Word's own fields."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

CHAPTERS = ["PENDAHULUAN", "PERENCANAAN KINERJA", "AKUNTABILITAS KINERJA", "PENUTUP"]

Find = Callable[[etree._Element, str], list[etree._Element]]
Text = Callable[[etree._Element], str]


def _instructions(element: etree._Element, find: Find) -> list[str]:
    return [str(instruction).strip() for instruction in find(element, ".//w:instrText/text()")]


def test_every_caption_counts_by_chapter_and_table(body: etree._Element, find: Find) -> None:
    captions = find(body, ".//w:p[w:pPr/w:pStyle/@w:val='Caption']")
    assert len(captions) == 18
    for caption in captions:
        assert _instructions(caption, find) == [r"SEQ Bab \c \* ARABIC", r"SEQ Tabel \* ARABIC \s 1"]


def test_every_chart_has_its_caption_right_below_it(body: etree._Element, find: Find, text: Text) -> None:
    captions = find(body, "w:p[w:pPr/w:pStyle/@w:val='KeteranganGambar']")
    assert len(captions) == 4
    for caption in captions:
        assert _instructions(caption, find) == [r"SEQ Bab \c \* ARABIC", r"SEQ Gambar \* ARABIC \s 1"]
        assert text(caption).startswith("Gambar 0.0 ")
        above = caption.getprevious()
        assert above is not None
        assert find(above, "w:pPr/w:pStyle/@w:val") == ["Gambar"]
        assert find(above, "w:r/w:drawing")


def test_every_caption_stands_right_above_its_table(body: etree._Element, find: Find) -> None:
    for caption in find(body, "w:p[w:pPr/w:pStyle/@w:val='Caption']"):
        assert etree.QName(caption.getnext()).localname == "tbl"


def test_the_bookmark_of_a_caption_holds_its_label_and_number_only(
    body: etree._Element, find: Find, text: Text
) -> None:
    for caption in find(body, ".//w:p[w:pPr/w:pStyle/@w:val='Caption']"):
        start, end = find(caption, "w:bookmarkStart")[0], find(caption, "w:bookmarkEnd")[0]
        inside = [run for run in start.itersiblings() if run in list(end.itersiblings(preceding=True))]
        assert re.fullmatch(r"Tabel \d\.\d", "".join(text(run) for run in inside))


def test_bookmarks_have_names_that_word_hides_and_occur_once(body: etree._Element, find: Find) -> None:
    names = [str(name) for name in find(body, ".//w:bookmarkStart/@w:name")]
    assert all(re.fullmatch(r"_Ref\d+", name) for name in names)
    assert len(names) == len(set(names))


def test_every_cross_reference_points_at_a_caption(body: etree._Element, find: Find) -> None:
    references = [one.split() for one in _instructions(body, find) if one.startswith("REF ")]
    names = {str(name) for name in find(body, ".//w:bookmarkStart/@w:name")}
    assert len(references) == 22
    assert all(words[1] in names and words[2] == r"\h" for words in references)


def test_chapters_take_their_roman_number_from_a_field(body: etree._Element, find: Find, text: Text) -> None:
    headings = find(body, "w:p[w:pPr/w:pStyle/@w:val='Heading1']")
    assert [text(heading).rpartition("I ")[2] for heading in headings] == CHAPTERS
    assert all(_instructions(heading, find) == [r"SEQ Bab \* ROMAN"] for heading in headings)


def test_the_contents_list_headings_tables_and_charts(body: etree._Element, find: Find) -> None:
    contents = [one for one in _instructions(body, find) if one.startswith("TOC")]
    assert contents == [r'TOC \o "1-3" \h \z \u', r'TOC \h \z \c "Tabel"', r'TOC \h \z \c "Gambar"']


def test_every_field_is_whole(body: etree._Element, find: Find) -> None:
    for paragraph in find(body, ".//w:p[.//w:fldChar]"):
        marks = [str(kind) for kind in find(paragraph, ".//w:fldChar/@w:fldCharType")]
        assert marks == ["begin", "separate", "end"] * (len(marks) // 3)
