"""Reports whose figures can be found again, as tests of several rooms want them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from lkip_cli.laporan.manifes import Jejak, Revisi
from lkip_cli.word.laporan import Properti, render_report
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package

TERBIT = datetime.date(2018, 7, 10)
JEJAK = Jejak("0.1.0", "b" * 64, "c" * 64, "Dinas Koperasi & UKM", "2018-TW2")
REVISI = Revisi("a" * 40, "data", "templates/laporan.docx")


def render_marked(
    docx: bytes,
    isi: Mapping[str, object],
    halaman: Mapping[str, str] | None = None,
    *,
    jejak: Jejak | None = JEJAK,
    revisi: Revisi = REVISI,
) -> bytes:
    """The report of a template that has no findings; its figures are marked where there is a `jejak`."""
    properti = Properti("Laporan", jejak=jejak, revisi=revisi)
    result, findings = render_report(docx, "laporan.docx", isi, TERBIT, properti, halaman)
    assert findings == []
    assert result is not None
    return result


def opened(docx: bytes) -> Package:
    """The package of a file that can be read."""
    package, found = read_package(docx, "laporan.docx")
    assert package is not None, found
    return package
