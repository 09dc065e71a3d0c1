"""Marks in the text of runs become runs."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from lkip_cli.word.marks import BOLD, BREAK, FIGURE, FIGURE_END, FIGURE_TEXT, HIGHLIGHT, HIGHLIGHT_END, PLAIN
from lkip_cli.word.ooxml import BR, Element, R, T, make, w
from lkip_cli.word.post.figures import plain_figure
from lkip_cli.word.post.runs import finish_runs

Xml = Callable[[str], etree._Element]
NUMBER = f"{FIGURE}capaian/a/2018-TW2{FIGURE_TEXT}98,04{FIGURE_END}"


def shape(root: etree._Element) -> list[str]:
    """What each run holds: its text, or the name of its element."""
    return ["".join(t.text or "" for t in run.iter(T)) or etree.QName(run[-1]).localname for run in root.iter(R)]


def test_a_figure_becomes_a_run_with_the_look_of_its_surroundings(xml: Xml) -> None:
    root = xml(f'<w:p><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>Capai {NUMBER}%</w:t></w:r></w:p>')
    finish_runs(root, plain_figure)
    assert shape(root) == ["Capai ", "98,04", "%"]
    assert [size.get(w("val")) for size in root.iter(w("sz"))] == ["18", "18", "18"]


def test_the_wrap_gets_the_run_and_the_tag_of_each_figure(xml: Xml) -> None:
    seen: list[str] = []

    def wrap(run: Element, tag: str, _cut_from: Element) -> list[Element]:
        seen.append(tag)
        return [make(w("sdt"), None, make(w("sdtContent"), None, run))]

    root = xml(f"<w:p><w:r><w:t>{NUMBER} dan {NUMBER}</w:t></w:r></w:p>")
    finish_runs(root, wrap)
    assert seen == ["capaian/a/2018-TW2"] * 2
    assert [etree.QName(child).localname for child in root[0]] == ["sdt", "r", "sdt"]


def test_what_stands_beside_the_text_in_its_run_keeps_its_order(xml: Xml) -> None:
    root = xml(f"<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b{BREAK}c</w:t><w:br/><w:t>{NUMBER}</w:t></w:r></w:p>")
    finish_runs(root, plain_figure)
    kinds = [etree.QName(e).localname if e.tag != T else e.text for e in root.iter(T, BR, w("tab"))]
    assert kinds == ["a", "tab", "b", "br", "c", "br", "98,04"]


def test_bold_stands_where_the_schema_wants_it(xml: Xml) -> None:
    look = '<w:rPr><w:rFonts w:ascii="Arial"/><w:b w:val="0"/><w:sz w:val="18"/></w:rPr>'
    root = xml(f"<w:p><w:r>{look}<w:t>{BOLD}tebal{PLAIN} biasa</w:t></w:r></w:p>")
    finish_runs(root, plain_figure)
    bold, plain = root.iter(R)
    assert [(etree.QName(e).localname, e.get(w("val"))) for e in bold[0]] == [
        ("rFonts", None),
        ("b", None),
        ("sz", "18"),
    ]
    assert plain[0].find(w("b")).get(w("val")) == "0"


def test_a_figure_inside_bold_text_is_bold(xml: Xml) -> None:
    root = xml(f"<w:p><w:r><w:t>{BOLD}{NUMBER}{PLAIN}%</w:t></w:r></w:p>")
    finish_runs(root, plain_figure)
    assert [run.find(f"{w('rPr')}/{w('b')}") is not None for run in root.iter(R)] == [True, False]


def test_a_highlight_ends_where_it_should_and_keeps_the_emphasis_around_it(xml: Xml) -> None:
    marked = f"{BOLD}a{HIGHLIGHT}[belum ada]{HIGHLIGHT_END}b{PLAIN}"
    root = xml(f'<w:p><w:r><w:rPr><w:sz w:val="18"/><w:u w:val="single"/></w:rPr><w:t>{marked}</w:t></w:r></w:p>')
    finish_runs(root, plain_figure)
    assert shape(root) == ["a", "[belum ada]", "b"]
    looks = [[etree.QName(one).localname for one in run[0]] for run in root.iter(R)]
    assert looks == [["b", "sz", "u"], ["b", "sz", "highlight", "u"], ["b", "sz", "u"]]
