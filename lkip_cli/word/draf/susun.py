"""A report in the making -> the same as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.draf.tanda_air import KATA, add_watermark
from lkip_cli.word.draf.temuan import NAMA, add_appendix, describe_findings
from lkip_cli.word.naskah import Rancangan
from lkip_cli.word.ooxml import Element
from lkip_cli.word.package.package import Package
from lkip_cli.word.sisipan import change_body
from lkip_cli.word.styles import Styles

STATUS = "Draf"


def as_draft(rancangan: Rancangan, found: Sequence[Diagnostic], folder: str) -> Rancangan:
    """The same report with a watermark on every page, the open findings at its end, and a title that says so.

    `folder` is how the places of the findings call the data folder.
    """
    properti = replace(rancangan.properti, judul=f"{KATA} {rancangan.properti.judul}", status=STATUS)
    konteks = {**rancangan.konteks, NAMA: describe_findings(found, folder)}
    return replace(
        rancangan, templat=mark_template(rancangan.templat, rancangan.nama_templat), konteks=konteks, properti=properti
    )


def mark_template(templat: bytes, nama_templat: str) -> bytes:
    """The template of a draft; one that cannot be read stays as it is, which is told when it is rendered."""
    return change_body(templat, nama_templat, _mark)


def _mark(package: Package, body: Element, styles: Styles) -> None:
    add_watermark(package, body, styles)
    add_appendix(body, styles)
