"""Template + context -> the bytes of the report: open, read, check, render, finish, write.

Only what comes after rendering depends on the page numbers.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.word.grafik.judul import read_titles
from lkip_cli.word.grafik.periksa import check_charts, has_charts
from lkip_cli.word.manifes.bagian import drop_parts, write_parts
from lkip_cli.word.manifes.susun import record
from lkip_cli.word.ooxml import Element, clone, parse_xml
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.package.safety import check_package
from lkip_cli.word.package.write import identity, write_package
from lkip_cli.word.parts import field_parts, linked_tree, text_parts, tidy
from lkip_cli.word.post.document import finish_document
from lkip_cli.word.post.figures import Penanda, allow_hidden_controls, plain_figure
from lkip_cli.word.properties import Properti, write_properties
from lkip_cli.word.render.env import Environment
from lkip_cli.word.render.run import render_source
from lkip_cli.word.styles import Styles, read_styles
from lkip_cli.word.templat.check import check_sources
from lkip_cli.word.templat.forbidden import check_content
from lkip_cli.word.templat.source import Source, read_source

__all__ = ["Properti", "identity", "render_report"]


def render_report(
    templat: bytes,
    nama_templat: str,
    konteks: Mapping[str, object],
    terbit: datetime.date,
    properti: Properti,
    halaman: Mapping[str, str] | None = None,
) -> tuple[bytes | None, list[Diagnostic]]:
    """The .docx of a report, and the findings of its template; no bytes where one of them is an error.

    `nama_templat` names the template in findings, `terbit` is the date of the
    document's properties, `halaman` gives bookmark -> printed page number (see
    `libreoffice`); without it the contents lists show dashes.
    """
    terisi, findings = fill_template(templat, nama_templat, konteks)
    if terisi is None:
        return None, findings
    docx, faults = terisi.finish(properti, terbit, halaman)
    return docx, findings + faults


@dataclass(frozen=True, slots=True)
class Terisi:
    """A template with its tags and charts filled in: the parts after rendering, and what finishing them needs to know.

    It is finished once; `copy` for each time but the last.
    """

    package: Package
    trees: Mapping[str, Element]
    styles: Styles
    konteks: Mapping[str, object]
    nama_templat: str

    def copy(self) -> Terisi:
        """The same once more."""
        trees = {name: clone(root) for name, root in self.trees.items()}
        return replace(self, package=Package(dict(self.package.parts)), trees=trees)

    def finish(
        self, properti: Properti, terbit: datetime.date, halaman: Mapping[str, str] | None = None
    ) -> tuple[bytes | None, list[Diagnostic]]:
        """The report with these page numbers, as `render_report` gives it."""
        findings = _finish(self, properti, halaman)
        if has_errors(findings):
            return None, findings
        write_properties(self.package, properti, terbit)
        return write_package(self.package), findings


def fill_template(
    templat: bytes, nama_templat: str, konteks: Mapping[str, object]
) -> tuple[Terisi | None, list[Diagnostic]]:
    """The template filled in, whatever the pages will be; nothing where one of its findings is an error."""
    package, findings = read_package(templat, nama_templat)
    if package is None:
        return None, findings
    findings += check_package(package, nama_templat)
    if has_errors(findings):
        return None, findings
    styles = read_styles(linked_tree(package, "styles"))
    sources, faults = read_sources(package, nama_templat, styles)
    findings += faults or check_tags(package, sources, konteks)
    if has_errors(findings):
        return None, findings
    trees, faults = render_trees(sources, konteks)
    faults = faults or _fill_charts(package, trees, konteks, styles, nama_templat)
    findings += faults
    return None if has_errors(findings) else Terisi(package, trees, styles, konteks, nama_templat), findings


def _finish(terisi: Terisi, properti: Properti, halaman: Mapping[str, str] | None) -> list[Diagnostic]:
    """Finish the parts and put them into the package, with their manifest where it is known what they come from."""
    package, trees, penanda = terisi.package, terisi.trees, Penanda()
    wrap = plain_figure if properti.jejak is None else penanda.wrap
    findings = finish_document(package, trees, terisi.styles, halaman or {}, wrap, terisi.nama_templat)
    tidy(package)
    drop_parts(package)
    if properti.jejak is not None:
        manifes = record(trees.values(), penanda, terisi.konteks, properti.jejak, halaman)
        write_parts(package, manifes, properti.revisi)
    return findings


def read_sources(package: Package, nama_templat: str, styles: Styles) -> tuple[list[Source], list[Diagnostic]]:
    """The source of every part with text, the main document first; and what a template must not contain."""
    sources: list[Source] = []
    findings: list[Diagnostic] = []
    for part in (*text_parts(package), *field_parts(package)):
        root = parse_xml(package.parts[part.name])
        findings += check_content(root, nama_templat, part.bagian, styles)
        if part.name != part.bagian:
            sources.append(read_source(root, part.name, nama_templat, part.bagian, styles))
    return [*sources, *read_titles(package, nama_templat)], findings


def check_tags(package: Package, sources: list[Source], konteks: Mapping[str, object]) -> list[Diagnostic]:
    """All that can be said of tags and charts before they are filled in."""
    return [*check_sources(sources, konteks), *check_charts(package, sources, konteks)]


def render_trees(sources: list[Source], konteks: Mapping[str, object]) -> tuple[dict[str, Element], list[Diagnostic]]:
    """The parts with their tags filled in, by name; figures, merges and emphasis still stand in them as marks."""
    environment = Environment()
    trees: dict[str, Element] = {}
    findings: list[Diagnostic] = []
    for source in sources:
        allowed = replace(source, text=allow_hidden_controls(source.text))
        rendered = render_source(allowed, konteks, environment)
        if isinstance(rendered, Diagnostic):
            findings.append(rendered)
        else:
            trees[source.part] = rendered
    return trees, findings


def _fill_charts(
    package: Package, trees: dict[str, Element], konteks: Mapping[str, object], styles: Styles, nama_templat: str
) -> list[Diagnostic]:
    if not has_charts(package):
        return []
    from lkip_cli.word.grafik.isi import fill_charts  # noqa: PLC0415  XlsxWriter, only for a template with a chart

    return fill_charts(package, trees, konteks, styles, nama_templat)
