"""How a figure is set on the page."""

from __future__ import annotations

import pytest
from lxml import etree

from lkip_cli.word.ooxml import MC_NS, W_NS, Element, P, R, make, w
from lkip_cli.word.post.figures import (
    OUR_TAG,
    W15_NS,
    Penanda,
    allow_hidden_controls,
    plain_figure,
    shorten,
)

TAG = "capaian/persentase-koperasi-aktif/2018-TW2"
PANJANG = f"realisasi/{'persentase-penyelesaian-perselisihan-hubungan-industrial'}/2018-TW2"
LOOK = f'<w:r xmlns:w="{W_NS}"><w:rPr><w:b/><w:sz w:val="18"/></w:rPr><w:t>98,04</w:t></w:r>'


def put(holder: Element, tag: str = TAG, penanda: Penanda | None = None) -> list[Element]:
    """What stands for a figure whose run was cut from one in `holder`."""
    run = make(R)
    holder.append(run)
    return (penanda or Penanda()).wrap(etree.fromstring(LOOK), tag, run)


def names(elements: list[Element]) -> list[str]:
    return [etree.QName(element).localname for element in elements]


def test_a_plain_figure_is_its_run_and_nothing_else() -> None:
    run = make(R)
    assert plain_figure(run, "capaian/a/2018-TW2", run) == [run]


def test_a_figure_stands_in_a_bookmark_in_a_hidden_control_that_carries_its_tag() -> None:
    (control,) = put(make(P))
    properties, content = control
    assert names([*content]) == ["bookmarkStart", "r", "bookmarkEnd"]
    assert properties.find(w("tag")).get(w("val")) == f"{TAG}#1"
    assert properties.find(f"{{{W15_NS}}}appearance").get(f"{{{W15_NS}}}val") == "hidden"
    assert properties.find(w("text")) is None


def test_the_look_of_the_planner_stays_in_the_run_and_is_that_of_what_is_typed_there() -> None:
    (control,) = put(make(P))
    look = [names([*rpr]) for rpr in control.iter(w("rPr"))]
    assert look == [["b", "sz"], ["b", "sz"]]


def test_each_place_of_a_figure_has_a_number_of_its_own_and_a_bookmark_within_forty_characters() -> None:
    penanda = Penanda()
    for tag in (TAG, TAG, PANJANG):
        put(make(P), tag, penanda)
    assert [(one.tag, one.nomor) for one in penanda.tertulis.values()] == [(TAG, 1), (TAG, 2), (PANJANG, 1)]
    assert all(len(name) <= 40 and name.startswith("_lk") for name in penanda.tertulis)


@pytest.mark.parametrize("tag", [TAG, PANJANG, f"{'medan_' * 12}/{'kode' * 20}/2018-TW2"])
def test_a_tag_fits_into_the_64_characters_of_word_with_a_number_of_six_digits(tag: str) -> None:
    written = f"{shorten(tag)}#999999"
    assert len(written) <= 64
    assert OUR_TAG.fullmatch(written)
    assert written.endswith("/2018-TW2#999999")


def test_two_long_kode_that_begin_alike_have_different_tags() -> None:
    assert shorten(PANJANG) != shorten(PANJANG.replace("industrial", "industrian"))


def test_a_short_tag_stays_as_it_is() -> None:
    assert shorten(TAG) == TAG


@pytest.mark.parametrize("holder", ["hyperlink", "ins", "fldSimple", "smartTag"])
def test_a_figure_is_marked_wherever_a_control_may_stand_among_runs(holder: str) -> None:
    assert names(put(make(w(holder)))) == ["sdt"]


def test_a_figure_in_a_control_that_holds_plain_text_only_has_its_bookmark_alone() -> None:
    content = make(w("sdtContent"))
    make(w("sdt"), None, make(w("sdtPr"), None, make(w("text"))), content)
    assert names(put(content)) == ["bookmarkStart", "r", "bookmarkEnd"]


def test_a_figure_where_neither_may_stand_stays_plain_and_is_not_counted() -> None:
    penanda = Penanda()
    assert names(put(make(w("rt")), TAG, penanda)) == ["r"]
    assert penanda.tertulis == {}


@pytest.mark.parametrize(
    ("head", "ignorable"),
    [
        ("", "w15"),
        (f' xmlns:mc="{MC_NS}" mc:Ignorable="w14"', "w14 w15"),
        (f' xmlns:x="{MC_NS}" xmlns:w15="{W15_NS}" x:Ignorable="w14 w15"', "w14 w15"),
        (' xmlns:w15="urn:lain"', "lkw15"),
    ],
)
def test_an_older_word_is_told_to_pass_over_the_vocabulary_of_hidden_controls(head: str, ignorable: str) -> None:
    root = etree.fromstring(allow_hidden_controls(f'<w:document xmlns:w="{W_NS}"{head}><w:body/></w:document>'))
    assert root.get(f"{{{MC_NS}}}Ignorable") == ignorable
    assert root.nsmap[ignorable.rsplit(maxsplit=1)[-1]] == W15_NS
