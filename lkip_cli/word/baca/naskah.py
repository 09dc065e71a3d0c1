"""A finished report -> what it records of its figures, and what stands in it now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lkip_cli.diagnostics import WordPlace
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, Terlihat
from lkip_cli.laporan.manifes import Letak
from lkip_cli.word.baca.rekaman import record_of
from lkip_cli.word.baca.tempat import Tempat, read_tempat
from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import Element, P, parse_xml
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import Part, linked_tree, text_parts
from lkip_cli.word.post.headings import visible_text
from lkip_cli.word.styles import Styles, read_styles
from lkip_cli.word.telusur.tempat import describe_places


def read_naskah(docx: bytes, nama: str) -> Bacaan | None:
    """A report read back, without judging it; None for what is no readable Word file. `nama` is for its places."""
    package, _ = read_package(docx, nama)
    if package is None:
        return None
    rekaman = record_of(package)
    manifes = rekaman.manifes
    if not manifes.angka:
        return Bacaan(nama, manifes, (), (), {}, rekaman.rusak)
    styles = read_styles(linked_tree(package, "styles"))
    found = _Temuan()
    for part in text_parts(package):
        _read_part(package, part, nama, styles, found)
    return Bacaan(nama, manifes, tuple(found.angka), tuple(found.ketikan), found.baris)


@dataclass(slots=True)
class _Temuan:
    """What the parts hold, as far as they were read."""

    angka: list[Terlihat] = field(default_factory=list)
    ketikan: list[Ketikan] = field(default_factory=list)
    baris: dict[Letak, WordPlace] = field(default_factory=dict)


def _read_part(package: Package, part: Part, nama: str, styles: Styles, found: _Temuan) -> None:
    root = parse_xml(package.parts[part.name])
    numbering = read_numbering(linked_tree(package, "numbering"))
    places = _places(root, nama, part.bagian, describe_places(root, styles, numbering))
    for tempat in read_tempat(root):
        found.angka += [
            Terlihat(figur.tag, figur.bookmark, figur.teks, letak, places[figur.paragraf])
            for figur, letak in tempat.list_figur()
        ]
        found.ketikan += _ketikan(tempat, places)
        for letak, place in _baris(tempat, places):
            found.baris.setdefault(letak, place)


def _places(root: Element, nama: str, bagian: str, words: Mapping[Element, str]) -> dict[Element, WordPlace]:
    """The place of every paragraph of a part."""
    return {
        paragraph: WordPlace(nama, bagian, words[paragraph], excerpt=visible_text(paragraph), paragraf=nomor)
        for nomor, paragraph in enumerate(root.iter(P), start=1)
    }


def _baris(tempat: Tempat, places: Mapping[Element, WordPlace]) -> Iterator[tuple[Letak, WordPlace]]:
    """The cells of a row, or the paragraph; one without words is known by nothing."""
    sidik = tempat.sidik
    for paragraf in tempat.paragraf if sidik else ():
        yield Letak(tempat.tabel, paragraf.kolom, sidik), places[paragraf.element]


def _ketikan(tempat: Tempat, places: Mapping[Element, WordPlace]) -> Iterator[Ketikan]:
    sidik = tempat.sidik
    for paragraf in tempat.paragraf:
        letak = Letak(tempat.tabel, paragraf.kolom, sidik)
        yield from (Ketikan(teks, letak, places[paragraf.element]) for teks in paragraf.ketikan)
