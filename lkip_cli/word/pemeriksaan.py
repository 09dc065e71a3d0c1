"""All that is wrong with a template, in one run, without a report being made of it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.word.laporan import Properti, check_tags, read_sources, render_report
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.package.safety import check_package
from lkip_cli.word.parts import linked_tree
from lkip_cli.word.periksa import run_checks
from lkip_cli.word.styles import read_styles
from lkip_cli.word.templat.bacaan import Bacaan, read_bagian

TERBIT = datetime.date(2000, 1, 1)
"""The date of a trial that nobody sees."""


def check_template(templat: bytes, nama_templat: str, konteks: Mapping[str, object]) -> list[Diagnostic]:
    """The findings of a template against a context; those of an unsafe package stand alone.

    Where nothing stops it, the template is rendered once for what shows only then
    (cross-references without a target, styles of contents lists, limits).
    """
    package, findings = read_package(templat, nama_templat)
    if package is None:
        return findings
    findings += check_package(package, nama_templat)
    if has_errors(findings):
        return findings
    faults, advice = _check(package, nama_templat, konteks)
    if not has_errors(faults):
        _, rendered = render_report(templat, nama_templat, konteks, TERBIT, Properti(nama_templat))
        return rendered + advice
    return findings + faults + advice


def _check(
    package: Package, nama_templat: str, konteks: Mapping[str, object]
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """What rendering would refuse, and what the checks beyond that say."""
    styles = read_styles(linked_tree(package, "styles"))
    sources, faults = read_sources(package, nama_templat, styles)
    bagian = read_bagian(package, nama_templat, styles)
    advice = run_checks(Bacaan(nama_templat, package, styles, bagian, sources, konteks))
    return faults + check_tags(package, sources, konteks), advice
