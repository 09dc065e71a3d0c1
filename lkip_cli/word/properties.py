"""The properties of the finished document (title, author, dates), written afresh."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from lxml import etree

from lkip_cli.laporan.manifes import Jejak, Revisi
from lkip_cli.word.ooxml import Element, serialize
from lkip_cli.word.package.package import Package
from lkip_cli.word.render.values import clean_text

CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
DCTERMS = "http://purl.org/dc/terms/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
KIND = "core-properties"
PART = "docProps/core.xml"
TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
PROGRAM = "lkip"


@dataclass(frozen=True, slots=True)
class Properti:
    """What the properties of the report say; empty texts are left out.

    `jejak` says where the report comes from; with it the report carries its manifest and marks its figures,
    and `revisi` is recorded beside.
    """

    judul: str
    penulis: str = ""
    subjek: str = ""
    kata_kunci: str = ""
    keterangan: str = ""
    status: str = ""
    jejak: Jejak | None = None
    revisi: Revisi = Revisi()  # noqa: RUF009  frozen


def write_properties(package: Package, properti: Properti, terbit: datetime.date) -> None:
    """Replace the core properties of the template; `terbit` is both created and modified."""
    for link in package.relationships(""):
        if link.kind in {KIND, "thumbnail"}:
            package.remove(link.target)
    package.parts.pop(PART, None)
    package.add(PART, serialize(_tree(properti, terbit)), TYPE, LINK)


def _tree(properti: Properti, terbit: datetime.date) -> Element:
    root = etree.Element(f"{{{CP}}}coreProperties", nsmap={"cp": CP, "dc": DC, "dcterms": DCTERMS, "xsi": XSI})
    texts = (
        (f"{{{DC}}}title", properti.judul),
        (f"{{{DC}}}subject", properti.subjek),
        (f"{{{DC}}}creator", properti.penulis or PROGRAM),
        (f"{{{CP}}}keywords", properti.kata_kunci),
        (f"{{{DC}}}description", properti.keterangan),
        (f"{{{DC}}}language", "id-ID"),
        (f"{{{CP}}}contentStatus", properti.status),
        (f"{{{CP}}}lastModifiedBy", PROGRAM),
        (f"{{{CP}}}revision", "1"),
    )
    for tag, text in texts:
        if text:
            etree.SubElement(root, tag).text = clean_text(text)
    for name in ("created", "modified"):
        stamp = etree.SubElement(root, f"{{{DCTERMS}}}{name}", {f"{{{XSI}}}type": "dcterms:W3CDTF"})
        stamp.text = f"{terbit.isoformat()}T00:00:00Z"
    return root
