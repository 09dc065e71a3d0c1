"""What the program adds to a report on lying pages takes over their look from the template."""

from __future__ import annotations

from lkip_cli.word.mendatar import KERTAS, lying_section
from lkip_cli.word.ooxml import PPR, SECTPR, Element, P, make, w

TEGAK = {w("w"): "12189", w("h"): "18709"}
MENDATAR = {w("w"): "18709", w("h"): "12189", w("orient"): "landscape"}


def header(kind: str, rid: str) -> Element:
    return make(w("headerReference"), {w("type"): kind, "id": rid})


def section(size: dict[str, str] | None, *others: Element) -> Element:
    return make(SECTPR, None, *others, *([] if size is None else [make(w("pgSz"), size)]))


def body(*sections: Element) -> Element:
    """A body in which each section but the last ends with a paragraph."""
    *inner, last = sections
    return make(w("body"), None, *(make(P, None, make(PPR, None, one)) for one in inner), last)


def size_of(found: Element) -> dict[str, str]:
    size = found.find(w("pgSz"))
    assert size is not None
    return {str(key): str(value) for key, value in size.attrib.items()}


def test_the_lying_section_of_the_template_is_taken_with_the_headers_that_hold_there() -> None:
    found = lying_section(body(section(TEGAK, header("default", "r1")), section(MENDATAR), section(TEGAK)))
    assert size_of(found) == MENDATAR
    assert [one.get("id") for one in found.iterchildren(w("headerReference"))] == ["r1"]


def test_without_one_the_last_section_is_turned() -> None:
    assert size_of(lying_section(body(section(TEGAK)))) == MENDATAR


def test_without_a_page_size_it_is_f4() -> None:
    found = size_of(lying_section(body(section(None))))
    assert (found[w("w")], found[w("h")]) == tuple(map(str, KERTAS))
    assert lying_section(make(w("body"))).tag == SECTPR


def test_page_numbers_go_on() -> None:
    found = lying_section(body(section(MENDATAR, make(w("pgNumType"), {w("start"): "1"}))))
    assert found.find(w("pgNumType")) is None
