"""What is wrong with a drawing that asks for the figures of a chart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.grafik.gambar import CHART_LINK, Gambar, read_drawing
from lkip_cli.word.grafik.jenis import refused_kind
from lkip_cli.word.grafik.lembar import near_name, read_sheet
from lkip_cli.word.ooxml import parse_xml
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import text_parts
from lkip_cli.word.templat.source import MAX_EXCERPT, Source

TAG = "{{"


@dataclass(frozen=True, slots=True)
class Salah:
    """A code, what is wrong, and the remedy where it depends on the case."""

    kode: str
    ringkas: str
    perbaikan: str = ""

    def at(self, place: WordPlace, gambar: Gambar) -> Diagnostic:
        """The finding at the paragraph of the drawing, which shows its alternative text."""
        shown = replace(place, excerpt=gambar.alternative[:MAX_EXCERPT])
        return finding(self.kode, self.ringkas, shown, perbaikan=self.perbaikan)


def has_charts(package: Package) -> bool:
    """Whether a part with text links to a chart."""
    return any(link.kind == CHART_LINK for part in text_parts(package) for link in package.relationships(part.name))


def check_charts(package: Package, sources: list[Source], konteks: Mapping[str, object]) -> Iterator[Diagnostic]:
    """The faults of the drawings of a template, as far as their names are known before rendering."""
    for source in sources:
        for properties, number in source.drawings:
            gambar = read_drawing(package, source.part, properties)
            fault = find_fault(package, gambar, konteks) if TAG not in gambar.nama else None
            if fault is not None:
                yield fault.at(source.lines[number].place, gambar)


def find_fault(package: Package, gambar: Gambar, konteks: Mapping[str, object]) -> Salah | None:
    """What keeps a drawing from being filled; None where nothing does, or where it asks for no figures."""
    if not gambar.nama:
        return None
    if read_sheet(konteks, gambar.nama) is None:
        return Salah("LK856", f"grafik «{gambar.nama}» tidak dikenal", near_name(konteks, gambar.nama))
    if not gambar.bagan:
        return Salah("LK857", f"yang bernama «{gambar.nama}» bukan grafik Word, sehingga tidak dapat diisi")
    kind = refused_kind(parse_xml(package.parts[gambar.bagan]))
    if kind:
        return Salah("LK858", f"grafik «{gambar.nama}» berjenis {kind}, yang tidak dapat diisi")
    return None
