"""The finished report: rendered, and rendered again once the pages of its headings and tables are known."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.word.laporan import Properti, identity, render_report
from lkip_cli.word.libreoffice import find_program, page_numbers, to_pdf
from lkip_cli.word.pages import printed_pages

MAX_PASSES = 3
"""Filling in page numbers may move a line; the pages hold still after one correction, or the loop stops here."""

TANPA_LIBREOFFICE = (
    "Nomor halaman pada daftar isi belum terisi karena LibreOffice tidak ditemukan. "
    "Di Word, tekan Ctrl+A lalu F9 untuk mengisinya."
)


@dataclass(frozen=True, slots=True)
class Naskah:
    """The report as bytes (None where an error stopped it), its identity, notes for the user, and the findings."""

    docx: bytes | None
    diagnostics: list[Diagnostic]
    identitas: str = ""
    catatan: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Bahan:
    """What a report is made from: the template and its name, the context, the date and the properties."""

    templat: bytes
    nama_templat: str
    konteks: Mapping[str, object]
    terbit: datetime.date
    properti: Properti

    def render(self, halaman: Mapping[str, str] | None = None) -> tuple[bytes | None, list[Diagnostic]]:
        """The .docx with these page numbers in its contents."""
        return render_report(self.templat, self.nama_templat, self.konteks, self.terbit, self.properti, halaman)


def write_report(bahan: Bahan, nomor_halaman: str) -> Naskah:
    """The report; `nomor_halaman` is `auto`, `ya` or `tidak` (whether LibreOffice fills in the page numbers)."""
    docx, found = bahan.render()
    if docx is None or nomor_halaman == "tidak":
        return _finished(docx, found)
    if nomor_halaman == "auto" and find_program() is None:
        return _finished(docx, found, TANPA_LIBREOFFICE)
    halaman: dict[str, str] = {}
    for _ in range(MAX_PASSES):
        pdf = to_pdf(docx)
        if isinstance(pdf, Diagnostic):
            return _without_pages(docx, found, pdf, nomor_halaman)
        latest = printed_pages(docx, page_numbers(pdf))
        if latest == halaman:
            break
        halaman = latest
        filled, found = bahan.render(halaman)
        if filled is None:
            return _finished(None, found)
        docx = filled
    return _finished(docx, found)


def _without_pages(docx: bytes, found: list[Diagnostic], failure: Diagnostic, nomor_halaman: str) -> Naskah:
    """LibreOffice failed: an error where its page numbers were demanded, else a note."""
    if nomor_halaman == "ya":
        return _finished(None, [*found, failure])
    return _finished(docx, found, f"Nomor halaman pada daftar isi belum terisi: {failure.ringkas}.")


def _finished(docx: bytes | None, found: list[Diagnostic], *catatan: str) -> Naskah:
    errors = [one for one in found if one.tingkat is Tingkat.KESALAHAN]
    if docx is None or errors:
        return Naskah(None, found)
    return Naskah(docx, found, identity(docx), catatan)
