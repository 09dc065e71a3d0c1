"""The two parts of a package that hold where a report comes from: the manifest, and the git revision apart from it.

The revision has a part of its own because the identity of a report leaves it out: the same data in another commit
give the same report.
"""

from __future__ import annotations

from lxml import etree

from lkip_cli.laporan.manifes import Manifes, Revisi
from lkip_cli.word.manifes.xml import NS, REVISI_NS, from_xml, revisi_from_xml, revisi_to_xml, to_xml
from lkip_cli.word.ooxml import parse_xml, serialize
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.write import REVISI

PART = "customXml/item901.xml"
TYPE = "application/xml"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
PROPS_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
PROPS_LINK = f"{LINK}Props"
_DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def _item(namespace: str, guid: str) -> bytes:
    """What Word wants beside a part of ours, and without which LibreOffice drops it: a name, and its vocabulary."""
    root = etree.Element(f"{{{_DS}}}datastoreItem", {f"{{{_DS}}}itemID": guid}, nsmap={"ds": _DS})
    refs = etree.SubElement(root, f"{{{_DS}}}schemaRefs")
    etree.SubElement(refs, f"{{{_DS}}}schemaRef", {f"{{{_DS}}}uri": namespace})
    return serialize(root)


ITEM = _item(NS, "{6C6B6970-0001-4D61-8E69-666573000001}")
ITEM_REVISI = _item(REVISI_NS, "{6C6B6970-0002-4D61-8E69-666573000002}")


def write_parts(package: Package, manifes: Manifes, revisi: Revisi) -> None:
    """Put manifest and revision into the package, in the place of those that a template brought along."""
    drop_parts(package)
    for name, data, item in ((PART, to_xml(manifes), ITEM), (REVISI, revisi_to_xml(revisi), ITEM_REVISI)):
        package.add(name, data, TYPE, LINK, package.main)
        package.add(_props_of(name), item, PROPS_TYPE, PROPS_LINK, name)


def drop_parts(package: Package) -> None:
    """Take manifest and revision out."""
    for name in [*_find(package, NS), *_find(package, REVISI_NS)]:
        for props in [*package.targets(name, "customXmlProps")]:
            package.remove(props)
        package.remove(name)


def find_manifes(package: Package) -> Manifes | None:
    """The manifest, under whatever name a program saved it; None where there is none.

    Raises ValueError, in Indonesian, for a broken one.
    """
    data = manifes_bytes(package)
    return from_xml(parse_xml(data)) if data else None


def manifes_bytes(package: Package) -> bytes:
    """The part with the manifest as it is; empty where there is none."""
    names = _find(package, NS)
    return package.parts[names[0]] if names else b""


def find_revisi(package: Package) -> Revisi:
    """The revision; an empty one where none is recorded."""
    names = _find(package, REVISI_NS)
    return revisi_from_xml(parse_xml(package.parts[names[0]])) if names else Revisi()


def _props_of(part: str) -> str:
    return part.replace("item", "itemProps")


def _find(package: Package, namespace: str) -> list[str]:
    marked = (name for name, data in package.parts.items() if name.endswith(".xml") and namespace.encode() in data)
    return [name for name in marked if etree.QName(parse_xml(package.parts[name])).namespace == namespace]
