"""Two Word files beside each other, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from lkip_cli.word.manifes.bagian import drop_parts, manifes_bytes
from lkip_cli.word.package.package import CONTENT_TYPES, Package, Relationship
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import BAGIAN, text_parts

CATATAN = "catatan asal"
LAIN = "bagian lain"
SUSUNAN = "susunan berkas"
"""What lists the parts and links them."""
JENIS = {
    **BAGIAN,
    "styles": "gaya",
    "numbering": "penomoran",
    "settings": "setelan",
    "webSettings": "setelan",
    "fontTable": "daftar huruf",
    "theme": "tema",
    "chart": "grafik",
    "package": "lembar data grafik",
    "image": "gambar",
    "core-properties": "properti dokumen",
    "extended-properties": "properti dokumen",
    "custom-properties": "properti dokumen",
}
"""Kind of link -> what a reader calls the part to which it leads."""
BERBEDA, HILANG, TAMBAHAN = "berbeda", "tidak ada dalam laporan ini", "hanya ada dalam laporan ini"


@dataclass(frozen=True, slots=True)
class Beda:
    """A part that is not the same in both: what a reader calls it, its name in the package, and how it differs."""

    nama: str
    bagian: str
    uraian: str


def compare_docx(lama: bytes, baru: bytes) -> list[Beda]:
    """The parts of two readable Word files that differ, the main text first; XML that means the same is the same.

    The git revision is left out, as it is of the identity of a report; the manifest may have another name.
    """
    first, second = (read_package(docx, "laporan.docx")[0] for docx in (lama, baru))
    if first is None or second is None:
        return []
    records = [manifes_bytes(package) for package in (first, second)]
    for package in (first, second):
        drop_parts(package)
    names = sorted({*_texts(first), *_texts(second)}, key=lambda name: (name not in {first.main, second.main}, name))
    called = {**_call_parts(second), **_call_parts(first)}
    found = [beda for name in names for beda in _compare(first, second, name, called.get(name, LAIN))]
    if _layout(first) != _layout(second):
        found.append(Beda(SUSUNAN, CONTENT_TYPES, BERBEDA))
    if _meaning(records[0]) != _meaning(records[1]):
        found.append(Beda(CATATAN, CATATAN, BERBEDA))
    return found


def _texts(package: Package) -> list[str]:
    """The parts that are more than a list of parts or links."""
    return [name for name in package.parts if name != CONTENT_TYPES and not name.endswith(".rels")]


def _layout(package: Package) -> dict[str, tuple[str, frozenset[Relationship]]]:
    """Each part with its content type and its links, which are written in an order that means nothing."""
    return {name: (package.content_type(name), frozenset(package.relationships(name))) for name in _texts(package)}


def _compare(lama: Package, baru: Package, name: str, called: str) -> Iterator[Beda]:
    before, after = lama.parts.get(name), baru.parts.get(name)
    if before is None:
        yield Beda(called, name, HILANG)
    elif after is None:
        yield Beda(called, name, TAMBAHAN)
    elif before != after and _meaning(before) != _meaning(after):
        yield Beda(called, name, BERBEDA)


def _meaning(data: bytes) -> object:
    """XML without the freedom of how it may be written; other data as they are."""
    try:
        return etree.canonicalize(data.decode())
    except (UnicodeDecodeError, etree.XMLSyntaxError):
        return data


def _call_parts(package: Package) -> dict[str, str]:
    """What a reader calls each part that is known by its links."""
    links = (link for part in ("", *package.parts) for link in package.relationships(part))
    called = {link.target: JENIS[link.kind] for link in links if link.kind in JENIS}
    return called | {part.name: part.bagian for part in text_parts(package)}
