"""The text under construction: paragraphs, headings, tags, captions, sections, in the order of the pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from lxml import etree

from .daftar_gaya import TAG_TEMPLAT
from .field import GAMBAR, NOMOR_BAB, TABEL, caption_number, field, run
from .gaya import style_id
from .grafik import chart_run
from .halaman import Seksi, section_properties
from .xml import el

Isi: TypeAlias = str | etree._Element | list[etree._Element]


def paragraph(style: str, *content: Isi) -> etree._Element:
    """Return a paragraph in the style named `style`; a str becomes a run, elements stay as they are."""
    element = el("p", el("pPr", el("pStyle", val=style_id(style))))
    for piece in content:
        if isinstance(piece, str):
            element.append(run(piece))
        else:
            element.extend(piece if isinstance(piece, list) else [piece])
    return element


class Naskah:
    """Collects the elements of the body; every method adds at the end."""

    def __init__(self) -> None:
        """Start with an empty body."""
        self.elements: list[etree._Element] = []

    def paragraph(self, style: str, *content: Isi) -> None:
        """Add a paragraph in the style named `style`."""
        self.elements.append(paragraph(style, *content))

    def add(self, element: etree._Element) -> None:
        """Add an element made elsewhere (a table)."""
        self.elements.append(element)

    def text(self, *content: Isi) -> None:
        """Add a paragraph of running text."""
        self.paragraph("Body Text", *content)

    def lead(self, *content: Isi) -> None:
        """Add a paragraph that leads into a list and stays with it."""
        self.paragraph("Pengantar Daftar", *content)

    def chapter(self, title: str) -> None:
        """Add "BAB III" with its title on the line below; the number is a field."""
        self.paragraph("heading 1", "BAB ", field(NOMOR_BAB, "I"), f" \n{title}")

    def heading(self, level: int, title: str) -> None:
        """Add a heading of level 2 or 3; its number comes from the style."""
        self.paragraph(f"heading {level}", title)

    def tag(self, text: str) -> None:
        """Add a paragraph that holds a template tag alone; it disappears from the report."""
        self.paragraph(TAG_TEMPLAT, f"{{% {text} %}}")

    @contextmanager
    def loop(self, clause: str) -> Iterator[None]:
        """Repeat what is added inside for every pass of `clause` ("s in sasaran")."""
        self.tag(f"for {clause}")
        yield
        self.tag("endfor")

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """Show what is added inside only when `condition` holds."""
        self.tag(f"if {condition}")
        yield
        self.tag("endif")

    def otherwise(self) -> None:
        """Begin the other branch inside `when`."""
        self.tag("else")

    def narrative(self, name: str) -> None:
        """Add the blocks of the narrative `name`: paragraphs and list items, each in its style."""
        with self.loop(f"blok in {name}"), self.when('blok.jenis == "butir"'):
            self.paragraph("List Bullet", "{{ blok.teks }}")
            self.otherwise()
            self.text("{{ blok.teks }}")

    def numbered(self, name: str, text: str) -> None:
        """Add a numbered list: one item per `x` of the list `name`, worded as `text`."""
        with self.loop(f"x in {name}"):
            self.paragraph("List Number", text)

    def caption(self, name: str, title: str) -> None:
        """Add the caption over the table `name`: number by fields, then the title."""
        self.paragraph("caption", caption_number(name, TABEL), f" {title}")

    def figure(self, chart: str, name: str, title: str) -> None:
        """Add a chart, and under it its caption: number by fields, then the title."""
        self.paragraph("Gambar", chart_run(chart))
        self.paragraph("Keterangan Gambar", caption_number(name, GAMBAR), f" {title}")

    def end_section(self, seksi: Seksi) -> None:
        """Close the section here: its properties go into the last paragraph, so no empty paragraph is needed."""
        last = self.elements[-1]
        properties = last.find("{*}pPr")
        if properties is None:
            msg = "a section must end with a paragraph"
            raise ValueError(msg)
        properties.append(section_properties(seksi))
