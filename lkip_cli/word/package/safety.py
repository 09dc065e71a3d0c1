"""What a package must not carry: programs, embedded objects, and content that is fetched from elsewhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.package.package import Package, Relationship

ACTIVE_LINKS = frozenset({
    "vbaProject",
    "wordVbaData",
    "control",
    "activeXControlBinary",
    "oleObject",
    "aFChunk",
    "subDocument",
    "attachedToolbars",
    "keyMapCustomizations",
    "frame",
})  # fmt: skip
ACTIVE_PARTS = ("vbaproject", "vbadata", "activex", "oleobject")
SAFE_ADDRESSES = ("http://", "https://", "mailto:")
HARMLESS = "attachedTemplate"
"""Word notes here from which file a document was made; the note is dropped when the report is written."""


def check_package(package: Package, name: str) -> list[Diagnostic]:
    """The active parts and the outside links of the template `name`."""
    links = [
        (part, link)
        for part in ("", *package.parts)
        if not part.endswith(".rels")
        for link in package.relationships(part)
    ]
    return [*_active(package, links, name), *_outside(links, name)]


def _active(package: Package, links: list[tuple[str, Relationship]], name: str) -> Iterator[Diagnostic]:
    linked = {link.target for _, link in links if link.kind in ACTIVE_LINKS and not link.external}
    for part in package.parts:
        if part in linked or posixpath.basename(part).casefold().startswith(ACTIVE_PARTS):
            yield finding("LK806", f"templat memuat bagian aktif «{part}»", _place(name, part))


def _outside(links: list[tuple[str, Relationship]], name: str) -> Iterator[Diagnostic]:
    for part, link in links:
        safe = link.kind == "hyperlink" and link.target.casefold().startswith(SAFE_ADDRESSES)
        if link.external and not safe and link.kind != HARMLESS:
            yield finding("LK807", f"«{part}» mengambil «{link.target}» dari luar berkas", _place(name, part))


def _place(name: str, part: str) -> WordPlace:
    return WordPlace(name, part, "seluruh bagian")
