"""Findings as a JUnit report, which nearly every CI server shows as failed tests."""

from __future__ import annotations

import itertools
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.diagnostic import Diagnostic
from lkip_cli.diagnostics.formats.text import lines_of
from lkip_cli.diagnostics.place import TextPlace
from lkip_cli.diagnostics.tampilan import Tampilan


def format_diagnostics(tampilan: Tampilan) -> str:
    """A suite per file with a failed case per finding; without findings one suite with one passed case.

    All in ASCII with character references, so that no console or log can spoil it.
    """
    number = len(tampilan.diagnostics)
    root = ET.Element("testsuites", name="lkip", tests=str(number or 1), failures=str(number), errors="0")
    for berkas, found in itertools.groupby(tampilan.diagnostics, lambda diagnostic: diagnostic.place.berkas):
        _add_suite(root, berkas, list(found))
    if not tampilan.diagnostics:
        suite = ET.SubElement(root, "testsuite", name="lkip", tests="1", failures="0", errors="0", skipped="0")
        ET.SubElement(suite, "testcase", name="Tidak ada temuan", classname="lkip")
    ET.indent(root)
    raw: bytes = ET.tostring(root, encoding="us-ascii", xml_declaration=True)
    return raw.decode() + "\n"


def _add_suite(root: ET.Element, berkas: str, found: Sequence[Diagnostic]) -> None:
    number = str(len(found))
    suite = ET.SubElement(root, "testsuite", name=safe(berkas), tests=number, failures=number, errors="0", skipped="0")
    for diagnostic in found:
        _add_case(suite, diagnostic)


def _add_case(suite: ET.Element, diagnostic: Diagnostic) -> None:
    place = diagnostic.place
    case = ET.SubElement(suite, "testcase", name=f"{diagnostic.kode} {safe(diagnostic.ringkas)}")
    case.set("classname", safe(place.berkas))
    case.set("file", safe(place.berkas))
    if isinstance(place, TextPlace):
        case.set("line", str(place.baris))
    failure = ET.SubElement(case, "failure", message=safe(diagnostic.ringkas), type=str(diagnostic.tingkat))
    failure.text = "\n".join(lines_of(diagnostic))
