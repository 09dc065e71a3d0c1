"""The drawings of a part: pictures, and charts with the name by which they ask for figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkip_cli.word.grafik.jenis import c
from lkip_cli.word.grafik.nama import name_in, name_in_workbook
from lkip_cli.word.ooxml import DOC_PR, R_NS, Element, P
from lkip_cli.word.package.package import Package

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
RID = f"{{{R_NS}}}id"
CHART_LINK, WORKBOOK_LINK = "chart", "package"
"""The kinds of the links from a part to a chart in it, and from a chart to the sheet behind it."""
NUMBERS, NUMBER = c("numCache"), c("v")
_PLAIN = re.compile(r"-?\d+(\.\d+)?")
ALTERNATIVE = ("descr", "title")


@dataclass(frozen=True, slots=True)
class Gambar:
    """A drawing: its `wp:docPr`, the name of the chart it asks for (empty: none), the part of its chart.

    `bagan` is empty where it is no chart that Word 2007 knew: a picture, a SmartArt, a newer kind of chart.
    """

    properties: Element
    nama: str
    bagan: str

    @property
    def paragraf(self) -> Element:
        """The paragraph in which it stands."""
        return next(self.properties.iterancestors(P))

    @property
    def alternative(self) -> str:
        """The alternative text, on one line."""
        return " ".join(next(filter(None, (self.properties.get(name) for name in ALTERNATIVE)), "").split())

    def link_to(self, rid: str) -> None:
        """Show another chart, the one behind the link `rid`."""
        for chart in _charts(self.properties):
            chart.set(RID, rid)

    def tell(self, sentence: str) -> None:
        """Make a sentence the alternative text."""
        self.properties.set("descr", sentence)
        if name_in(self.properties.get("title", "")):
            del self.properties.attrib["title"]


def find_drawings(package: Package, part: str, root: Element) -> list[Gambar]:
    """The drawings in the tree of a part, in document order."""
    return [read_drawing(package, part, properties) for properties in root.iter(DOC_PR)]


def read_drawing(package: Package, part: str, properties: Element) -> Gambar:
    """The drawing of a `wp:docPr` in a part."""
    rid = next((chart.get(RID, "") for chart in _charts(properties)), "")
    links = package.relationships(part) if rid else []
    bagan = next((link.target for link in links if link.rid == rid and link.target in package.parts), "")
    named = next(filter(None, (name_in(properties.get(name, "")) for name in ALTERNATIVE)), "")
    return Gambar(properties, named or _name_behind(package, bagan), bagan)


def list_values(chart: Element) -> set[Decimal]:
    """The figures that the tree of a chart shows."""
    texts = (point.text or "" for numbers in chart.iter(NUMBERS) for point in numbers.iter(NUMBER))
    return {Decimal(text) for text in texts if _PLAIN.fullmatch(text)}


def _charts(properties: Element) -> Iterator[Element]:
    holder = properties.getparent()
    return iter(()) if holder is None else holder.iter(CHART)


def _name_behind(package: Package, bagan: str) -> str:
    workbook = next(package.targets(bagan, WORKBOOK_LINK), None) if bagan else None
    return "" if workbook is None else name_in_workbook(package.parts[workbook])
