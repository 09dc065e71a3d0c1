"""The charts of a rendered document filled in: series, workbook, alternative text."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.grafik.bagian import add_workbook, copy_chart, drop_unused
from lkip_cli.word.grafik.buku import write_workbook
from lkip_cli.word.grafik.gambar import Gambar, find_drawings
from lkip_cli.word.grafik.lembar import Lembar, read_sheet
from lkip_cli.word.grafik.periksa import find_fault
from lkip_cli.word.grafik.seri import fill_series
from lkip_cli.word.ooxml import Element, R, make_text, parse_xml
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import Part, text_parts
from lkip_cli.word.styles import Styles
from lkip_cli.word.templat.places import describe


def fill_charts(
    package: Package, trees: dict[str, Element], konteks: Mapping[str, object], styles: Styles, berkas: str
) -> list[Diagnostic]:
    """Fill every chart that asks for figures; `trees` gives part -> rendered tree, and gets the trees of the charts.

    Each drawing has a chart of its own, also where a loop repeats it. Where there is
    no figure at all the sentence of the chart stands in its place. Charts that no drawing
    shows any more go. The findings are those of names that are known only now.
    """
    findings: list[Diagnostic] = []
    for part in text_parts(package):
        page = _Page(package, trees, part)
        for gambar in find_drawings(package, part.name, trees[part.name]):
            fault = find_fault(package, gambar, konteks)
            if fault is not None:
                findings.append(fault.at(_place(trees[part.name], part, gambar, styles, berkas), gambar))
                continue
            sheet = read_sheet(konteks, gambar.nama)
            if sheet is not None:
                page.fill(gambar, sheet)
        drop_unused(package, part.name, trees)
    return findings


class _Page:
    """A part with drawings, and the charts in it that are filled already."""

    def __init__(self, package: Package, trees: dict[str, Element], part: Part) -> None:
        self._package, self._trees, self._part = package, trees, part
        self._filled: set[str] = set()

    def fill(self, gambar: Gambar, sheet: Lembar) -> None:
        """Give a drawing the figures of a sheet, or the sentence that there are none."""
        if not sheet.ada:
            _put_sentence(gambar, sheet.kalimat)
            return
        chart = gambar.bagan
        root = self._trees.get(chart)
        root = parse_xml(self._package.parts[chart]) if root is None else root
        if chart in self._filled:
            chart, rid, root = copy_chart(self._package, self._part.name, chart, root)
            gambar.link_to(rid)
        fill_series(root, sheet)
        add_workbook(self._package, chart, root, write_workbook(sheet))
        gambar.tell(sheet.kalimat)
        self._filled.add(chart)
        self._trees[chart] = root


def _put_sentence(gambar: Gambar, sentence: str) -> None:
    """The sentence as text of the run in which the drawing stood."""
    piece = gambar.properties
    while (parent := piece.getparent()) is not None and parent.tag != R:
        piece = parent
    if parent is not None:
        parent.replace(piece, make_text(sentence))


def _place(root: Element, part: Part, gambar: Gambar, styles: Styles, berkas: str) -> WordPlace:
    spot = describe(root, styles)[gambar.paragraf]
    return WordPlace(berkas, part.bagian, spot.uraian, spot.judul)
