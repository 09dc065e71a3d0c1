"""A package in memory: the bytes of its parts, and the relationships between them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field

from lkip_cli.word.ooxml import Element, parse_xml, serialize

CONTENT_TYPES = "[Content_Types].xml"
CT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
REL_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
REL = f"{{{REL_NS}}}"
NO_LINKS = f'<Relationships xmlns="{REL_NS}"/>'.encode()


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link of a part: its id, the last word of its type (`header`), its target and whether that is outside.

    `target` is the name of a part, or the address as written where `external`.
    """

    rid: str
    kind: str
    target: str
    external: bool


@dataclass(slots=True)
class Package:
    """Parts by name without a leading slash; the main document is found through the relationships."""

    parts: dict[str, bytes] = field(default_factory=dict)

    @property
    def main(self) -> str:
        """The name of the main document part; empty where there is none."""
        return next(self.targets("", "officeDocument"), "")

    def relationships(self, part: str) -> list[Relationship]:
        """The links of a part, in file order; `""` stands for the package itself."""
        data = self.parts.get(rels_name(part))
        if data is None:
            return []
        base = posixpath.dirname(part)
        return [_read(element, base) for element in parse_xml(data).iterfind(f"{REL}Relationship")]

    def targets(self, part: str, kind: str) -> Iterator[str]:
        """The parts that `part` links to with this kind of link and that exist."""
        for link in self.relationships(part):
            if link.kind == kind and not link.external and link.target in self.parts:
                yield link.target

    def content_type(self, part: str) -> str:
        """The content type of a part, by its own entry or by its extension; empty where not declared."""
        root = parse_xml(self.parts[CONTENT_TYPES])
        for element in root.iterfind(f"{CT}Override"):
            if element.get("PartName", "").lstrip("/") == part:
                return element.get("ContentType", "")
        extension = posixpath.splitext(part)[1].lstrip(".").casefold()
        for element in root.iterfind(f"{CT}Default"):
            if element.get("Extension", "").casefold() == extension:
                return element.get("ContentType", "")
        return ""

    def remove(self, part: str) -> None:
        """Take a part out, with its links, every link to it and its content type."""
        for name in [name for name in self.parts if name.endswith(".rels")]:
            self._filter(name, f"{REL}Relationship", _owner(name), part)
        self._filter(CONTENT_TYPES, f"{CT}Override", "", part)
        self.parts.pop(rels_name(part), None)
        self.parts.pop(part, None)

    def remove_link(self, part: str, kind: str) -> None:
        """Take out the links of this kind that `part` has."""
        name = rels_name(part)
        if name not in self.parts:
            return
        root = parse_xml(self.parts[name])
        for element in [*root.iterfind(f"{REL}Relationship")]:
            if element.get("Type", "").rpartition("/")[2] == kind:
                root.remove(element)
        self.parts[name] = serialize(root)

    def remove_broken_links(self) -> None:
        """Take out the links to parts that are not there, as LibreOffice writes them for a chart without its sheet."""
        for name in [name for name in self.parts if name.endswith(".rels")]:
            for link in self.relationships(_owner(name)):
                if not link.external and link.target not in self.parts:
                    self._filter(name, f"{REL}Relationship", _owner(name), link.target)

    def add(self, part: str, data: bytes, content_type: str, kind: str, owner: str = "") -> str:
        """Add a part that `owner` (or the package itself) links to; the id of the link. `kind` is its full type."""
        types = parse_xml(self.parts[CONTENT_TYPES])
        override = types.makeelement(f"{CT}Override", {"PartName": f"/{part}", "ContentType": content_type})
        types.append(override)
        links = parse_xml(self.parts.get(rels_name(owner), NO_LINKS))
        taken = {element.get("Id", "") for element in links}
        rid = next(f"rIdLkip{n}" for n in range(1, len(taken) + 2) if f"rIdLkip{n}" not in taken)
        target = f"/{part}" if owner else part
        links.append(links.makeelement(f"{REL}Relationship", {"Id": rid, "Type": kind, "Target": target}))
        self.parts.update({part: data, CONTENT_TYPES: serialize(types), rels_name(owner): serialize(links)})
        return rid

    def _filter(self, name: str, tag: str, owner: str, part: str) -> None:
        root = parse_xml(self.parts[name])
        base = posixpath.dirname(owner)
        gone = [element for element in root.iterfind(tag) if _points_to(element, base) == part]
        for element in gone:
            root.remove(element)
        if gone:
            self.parts[name] = serialize(root)


def rels_name(part: str) -> str:
    """The name of the part that holds the links of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _owner(rels: str) -> str:
    folder, name = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def _points_to(element: Element, base: str) -> str:
    if element.get("TargetMode") == "External":
        return ""
    return _resolve(element.get("PartName", "") or element.get("Target", ""), base)


def _resolve(target: str, base: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(base, target))


def _read(element: Element, base: str) -> Relationship:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    kind = element.get("Type", "").rpartition("/")[2]
    return Relationship(element.get("Id", ""), kind, target if external else _resolve(target, base), external)
