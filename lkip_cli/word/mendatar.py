"""A landscape section for what the program adds to a report: that of the template, or its last one turned."""

from __future__ import annotations

import copy
from collections.abc import Sequence

from lkip_cli.word.ooxml import SECTPR, Element, make, w

KERTAS = (18709, 12189)
"""F4 (33 x 21,5 cm) lying, in twips, for a template without a page size."""
KEPALA_KAKI = frozenset({w("headerReference"), w("footerReference")})
TANPA_NOMOR = frozenset({w("pgNumType"), w("type"), w("titlePg")})
"""What a section says about the pages before it."""


def lying_section(body: Element) -> Element:
    """The properties of a landscape section of the template, else those of its last section turned."""
    sections = list(body.iter(SECTPR)) or [make(SECTPR)]
    nomor = next((nomor for nomor, satu in enumerate(sections) if _is_lying(satu)), len(sections) - 1)
    section = copy.deepcopy(sections[nomor])
    for element in list(section):
        if element.tag in TANPA_NOMOR or element.tag in KEPALA_KAKI:
            section.remove(element)
    for element in reversed(_inherited(sections[: nomor + 1])):
        section.insert(0, element)
    if not _is_lying(section):
        _turn(section)
    return section


def _inherited(sections: Sequence[Element]) -> list[Element]:
    """The headers and footers of the last of these sections; what it does not name is that of the one before."""
    references = {
        (element.tag, element.get(w("type"))): element
        for section in sections
        for element in section
        if element.tag in KEPALA_KAKI
    }
    return [copy.deepcopy(element) for element in references.values()]


def _is_lying(section: Element) -> bool:
    size = section.find(w("pgSz"))
    return size is not None and size.get(w("orient")) == "landscape"


def _turn(section: Element) -> None:
    size = section.find(w("pgSz"))
    if size is None:
        size = make(w("pgSz"), {w("w"): str(KERTAS[1]), w("h"): str(KERTAS[0])})
        section.append(size)
    lebar, tinggi = size.get(w("w"), str(KERTAS[1])), size.get(w("h"), str(KERTAS[0]))
    size.attrib.update({w("w"): tinggi, w("h"): lebar, w("orient"): "landscape"})
