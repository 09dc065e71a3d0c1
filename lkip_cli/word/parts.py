"""Which parts of a package are read for tags, and what a reader calls them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.word.ooxml import W_NS, Element, parse_xml, serialize, w
from lkip_cli.word.package.package import Package

BAGIAN = {
    "header": "kepala halaman",
    "footer": "kaki halaman",
    "footnotes": "catatan kaki",
    "endnotes": "catatan akhir",
}
MAIN = "isi"
DROPPED = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
SETTINGS_NOISE = tuple(w(name) for name in ("updateFields", "rsids", "attachedTemplate"))


@dataclass(frozen=True, slots=True)
class Part:
    """A part with text: its name in the package, and its name for readers."""

    name: str
    bagian: str


def text_parts(package: Package) -> Iterator[Part]:
    """The main document, then headers, footers and notes in the order of the main document's links."""
    yield Part(package.main, MAIN)
    for link in package.relationships(package.main):
        if link.kind in BAGIAN and link.target in package.parts:
            yield Part(link.target, BAGIAN[link.kind])


def field_parts(package: Package) -> Iterator[Part]:
    """The other parts in which fields or tracked changes could stand, under their own names."""
    readable = {part.name for part in text_parts(package)}
    for name, data in package.parts.items():
        if name not in readable and name.endswith(".xml") and W_NS.encode() in data and b"instr" in data:
            yield Part(name, name)


def linked_tree(package: Package, kind: str) -> Element | None:
    """The tree of the part that the main document links to with this kind of link; None where there is none."""
    name = next(package.targets(package.main, kind), None)
    return None if name is None else parse_xml(package.parts[name])


def tidy(package: Package) -> None:
    """Take out the comments, the edit history, and what makes Word ask or look elsewhere on opening."""
    for kind in DROPPED:
        for name in [*package.targets(package.main, kind)]:
            package.remove(name)
    for name in [*package.targets(package.main, "settings")]:
        root = parse_xml(package.parts[name])
        for child in [*root.iterchildren(*SETTINGS_NOISE)]:
            root.remove(child)
        package.parts[name] = serialize(root)
        package.remove_link(name, "attachedTemplate")
