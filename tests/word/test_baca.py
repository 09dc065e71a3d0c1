"""A report read back: its places, its figures by control or bookmark, and the numbers beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.baca.tempat import Tempat, read_tempat
from lkip_cli.word.ooxml import MC_NS

Xml = Callable[[str], etree._Element]
TAG = "capaian/a/2018-TW2#1"
GONE = "<w:del><w:r><w:delText>98,04</w:delText></w:r></w:del>"


def t(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(inner: str, name: str = "_lk0123456789ab_1", number: int = 7) -> str:
    start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
    return f'{start}{inner}<w:bookmarkEnd w:id="{number}"/>'


def control(inner: str, tag: str = TAG, more: str = "") -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'


def p(*inner: str) -> str:
    return f"<w:p>{''.join(inner)}</w:p>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def field(code: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{marks[1]}{result}{marks[2]}"


def figures(places: list[Tempat]) -> list[tuple[str, str, str]]:
    return [(f.tag, f.bookmark, f.teks) for place in places for f, _ in place.list_figur()]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (control(mark(t("98,04"))), (TAG, "_lk0123456789ab_1", "98,04")),
        (control(t("98") + t(",") + t("04")), (TAG, "", "98,04")),
        (control(control(mark(t("98,04")), "milik/orang-lain")), (TAG, "_lk0123456789ab_1", "98,04")),
        (control(mark(t("98,04")), ""), ("", "_lk0123456789ab_1", "98,04")),
        (mark(t("98,") + t("04")), ("", "_lk0123456789ab_1", "98,04")),
        (mark("") + t(" dan 99"), ("", "_lk0123456789ab_1", "")),
        (mark("") + t("99"), ("", "_lk0123456789ab_1", "99")),
        (control(f"<w:ins>{t('99,00')}</w:ins>{GONE}"), (TAG, "", "99,00")),
        (control(f"<w:moveFrom>{t('98,04')}</w:moveFrom>"), (TAG, "", "")),
        (control(t("Klik di") + "<w:r><w:br/></w:r>" + t("sini"), more="<w:showingPlcHdr/>"), (TAG, "", "")),
        (control(f"<w:r><w:pict><w:txbxContent>{p(mark(t('7')))}</w:txbxContent></w:pict></w:r>"),
         (TAG, "_lk0123456789ab_1", "7")),
    ],
    ids=["whole", "split", "nested", "LibreOffice", "bookmark", "emptied", "typed over", "tracked", "moved away",
         "placeholder", "text box"],
)  # fmt: skip
def test_a_figure_is_found_as_each_program_leaves_it(inner: str, expected: tuple[str, str, str], xml: Xml) -> None:
    assert figures(read_tempat(xml(p(t("Capai "), inner, t(" persen."))))) == [expected]


def test_a_control_around_a_whole_cell_or_paragraph_is_a_figure_too(xml: Xml) -> None:
    held = control(f"<w:tc>{p(mark(t('5')))}</w:tc>")
    table = f"<w:tbl><w:tr><w:tc>{p(t('a'))}</w:tc>{held}</w:tr></w:tbl>"
    root = xml(table + control(p(t("7")), "capaian/b/2018-TW2#1"))
    places = read_tempat(root)
    assert figures(places) == [(TAG, "_lk0123456789ab_1", "5"), ("capaian/b/2018-TW2#1", "", "7")]
    assert [letak.kolom for place in places for _, letak in place.list_figur()] == [2, 0]


def test_of_two_controls_of_ours_around_one_another_the_inner_has_the_text(xml: Xml) -> None:
    other = "capaian/b/2018-TW2#1"
    inline = p(control(t("1") + control(t("2"), other)))
    whole = control(p(t("3")) + control(p(t("4")), other))
    assert figures(read_tempat(xml(inline))) == [(TAG, "", "1"), (other, "", "2")]
    assert figures(read_tempat(xml(whole))) == [(TAG, "", "3"), (other, "", "4")]


def test_the_rows_of_tables_and_the_paragraphs_outside_are_places(xml: Xml) -> None:
    table = f"<w:tbl>{row(p(t('Satu')), p(control(t('5'))))}{row(p(t('Dua')), p())}</w:tbl>"
    places = read_tempat(xml(p(t("Judul")) + table + p(t("Sesudah")) + table))
    assert [place.tabel for place in places] == [0, 1, 1, 0, 2, 2]
    assert places[1].sidik == places[4].sidik != places[2].sidik


def test_a_place_is_known_again_by_its_words_whatever_figures_quotes_and_spaces_become(xml: Xml) -> None:
    texts = (("Capaian “IKU” sebesar ", "98,04", " dari 3."), ('CAPAIAN "IKU" sebesar  ', "7", " dari 5."))
    roots = [xml(p(t(words), control(t(number)), t(end))) for words, number, end in texts]
    before, after = (read_tempat(root)[0].sidik for root in roots)
    assert before == after != ""


def test_the_numbers_beside_figures_are_told_and_results_of_fields_are_not(xml: Xml) -> None:
    root = xml(p(t("Pada Tabel "), field(" SEQ Tabel ", t("31")), t(" ada 12 dari "), control(t("150")), t(" unit.")))
    (place,) = read_tempat(root)
    assert [number for paragraf in place.paragraf for number in paragraf.ketikan] == ["12"]


def test_a_field_that_is_never_closed_hides_nothing(xml: Xml) -> None:
    root = xml(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', t("ada 12 unit")))
    assert read_tempat(root)[0].paragraf[0].ketikan == ["12"]


def test_the_second_form_of_a_text_box_is_not_read(xml: Xml) -> None:
    box = f"<w:txbxContent>{p(control(t('5')))}</w:txbxContent>"
    shape = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    root = xml(p(t("a"), f'<w:r><mc:AlternateContent xmlns:mc="{MC_NS}">{shape}</mc:AlternateContent></w:r>', t("b")))
    places = read_tempat(root)
    assert figures(places) == [(TAG, "", "5")]
    assert [paragraf.teks for place in places for paragraf in place.paragraf] == ["ab", "¤"]
