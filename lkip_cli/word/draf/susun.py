"""A report in the making -> the same as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.draf.tanda_air import KATA, add_watermark
from lkip_cli.word.draf.temuan import NAMA, add_appendix, describe_findings
from lkip_cli.word.naskah import Rancangan
from lkip_cli.word.ooxml import parse_xml, serialize, w
from lkip_cli.word.package.read import read_package
from lkip_cli.word.package.write import write_package
from lkip_cli.word.parts import linked_tree
from lkip_cli.word.styles import read_styles

STATUS = "Draf"


def as_draft(rancangan: Rancangan, found: Sequence[Diagnostic]) -> Rancangan:
    """The same report with a watermark on every page, the open findings at its end, and a title that says so."""
    properti = replace(rancangan.properti, judul=f"{KATA} {rancangan.properti.judul}", status=STATUS)
    konteks = {**rancangan.konteks, NAMA: describe_findings(found)}
    return replace(
        rancangan, templat=mark_template(rancangan.templat, rancangan.nama_templat), konteks=konteks, properti=properti
    )


def mark_template(templat: bytes, nama_templat: str) -> bytes:
    """The template of a draft; one that cannot be read stays as it is, which is told when it is rendered."""
    package, _ = read_package(templat, nama_templat)
    if package is None:
        return templat
    styles = read_styles(linked_tree(package, "styles"))
    root = parse_xml(package.parts[package.main])
    body = root.find(w("body"))
    if body is None:
        return templat
    add_watermark(package, body, styles)
    add_appendix(body, styles)
    package.parts[package.main] = serialize(root)
    return write_package(package)
