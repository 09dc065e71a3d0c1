"""What Word adds for itself is taken out of a template."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.ooxml import MC_NS, P, text_of, w
from lkip_cli.word.templat.clean import clean, drop_bookmarks

Xml = Callable[[str], etree._Element]


@pytest.mark.parametrize(
    "noise",
    [
        '<w:proofErr w:type="spellStart"/>',
        "<w:r><w:lastRenderedPageBreak/></w:r>",
        '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
        '<w:bookmarkStart w:id="3" w:name="_GoBack"/><w:bookmarkEnd w:id="3"/>',
        '<w:bookmarkStart w:id="3" w:name="_Toc123"/><w:bookmarkEnd w:id="3"/>',
    ],
)
def test_noise_goes_and_the_text_stays(noise: str, xml: Xml) -> None:
    root = xml(f"<w:p><w:r><w:t>a</w:t></w:r>{noise}<w:r><w:t>b</w:t></w:r></w:p>")
    clean(root)
    assert (text_of(root[0]), len(root[0])) == ("ab", 2)


def test_edit_ids_go(xml: Xml) -> None:
    root = xml('<w:p w:rsidR="00AB" w14:paraId="1" xmlns:w14="urn:w14"><w:r w:rsidRPr="00CD"/></w:p>')
    clean(root)
    assert [dict(element.attrib) for element in root.iter()] == [{}, {}, {}]


def test_a_text_box_is_kept_once(xml: Xml) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent>"
    root = xml(
        f'<mc:AlternateContent xmlns:mc="{MC_NS}"><mc:Choice Requires="wps">{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    clean(root)
    assert [text_of(paragraph) for paragraph in root.iter(P)] == ["kotak"]


def test_the_frame_around_a_contents_list_goes_and_other_controls_stay(xml: Xml) -> None:
    content = "<w:sdtContent><w:p/><w:tbl/></w:sdtContent>"
    root = xml(f"<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr>{content}</w:sdt><w:sdt><w:sdtPr/>{content}</w:sdt>")
    clean(root)
    assert [etree.QName(child).localname for child in root] == ["p", "tbl", "sdt"]


@pytest.mark.parametrize(
    "bound", ["<w:showingPlcHdr/>", '<w:dataBinding w:xpath="/a"/>', '<w15:dataBinding xmlns:w15="{}" w:xpath="/a"/>']
)
def test_a_control_with_a_tag_no_longer_shows_the_property_it_was_bound_to(bound: str, xml: Xml) -> None:
    word = "http://schemas.microsoft.com/office/word/2012/wordml"
    control = "<w:sdt><w:sdtPr><w:alias/>{}</w:sdtPr><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt>"
    mark = bound.format(word)
    root = xml(f"<w:p>{control.format(mark, '{{ instansi.nama }}')}{control.format(mark, 'Judul')}</w:p>")
    clean(root)
    assert [len(properties) for properties in root.iter(w("sdtPr"))] == [1, 2]


def test_the_marks_of_figures_of_a_finished_report_go_and_their_text_stays(xml: Xml) -> None:
    bookmark = '<w:bookmarkStart w:id="3" w:name="_lk0123456789ab_1"/>{}<w:bookmarkEnd w:id="3"/>'
    run = bookmark.format("<w:r><w:t>98,04</w:t></w:r>")
    tag = '<w:sdtPr><w:tag w:val="capaian/a/2018-TW2#1"/></w:sdtPr>'
    root = xml(f"<w:p><w:sdt>{tag}<w:sdtContent>{run}</w:sdtContent></w:sdt></w:p>")
    clean(root)
    assert [etree.QName(child).localname for child in root[0]] == ["r"]
    assert text_of(root[0]) == "98,04"


def test_a_bookmark_is_dropped_with_both_its_ends(xml: Xml) -> None:
    root = xml('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="2" w:name="b"/><w:bookmarkEnd w:id="1"/>')
    drop_bookmarks(root, {"1"})
    assert [mark.get(w("name")) for mark in root] == ["b"]
