"""The finished report: finished, and finished again once the pages of its headings and tables are known."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.word.fonts import find_missing_fonts
from lkip_cli.word.laporan import Properti, Terisi, fill_template, identity
from lkip_cli.word.libreoffice import embedded_fonts, find_program, page_numbers, to_pdf
from lkip_cli.word.pages import printed_pages
from lkip_cli.word.pesanan import Naskah, Pesanan

MAX_PASSES = 3
"""Filling in page numbers may move a line; the pages hold still after one correction, or the loop stops here."""

TANPA_LIBREOFFICE = (
    "Nomor halaman pada daftar isi belum terisi karena LibreOffice tidak ditemukan. "
    "Di Word, tekan Ctrl+A lalu F9 untuk mengisinya."
)

TANPA_HURUF = "LibreOffice pada komputer ini tidak mempunyai huruf"
AKIBAT_HURUF = (
    "Lebar huruf penggantinya berbeda, sehingga nomor halaman pada daftar isi dan tata letak PDF mungkin tidak sama "
    "dengan di Word. Pasang huruf itu, atau perbarui nomor halaman di Word dengan Ctrl+A lalu F9."
)


@dataclass(frozen=True, slots=True)
class Rancangan:
    """What a report is made from: the template and its name, the context, the date and the properties."""

    templat: bytes
    nama_templat: str
    konteks: Mapping[str, object]
    terbit: datetime.date
    properti: Properti

    def fill(self) -> tuple[Terisi | None, list[Diagnostic]]:
        """The template filled in; nothing where one of its findings is an error."""
        return fill_template(self.templat, self.nama_templat, self.konteks)

    def finish(self, terisi: Terisi, halaman: Mapping[str, str] | None) -> tuple[bytes | None, list[Diagnostic]]:
        """The .docx with these page numbers in its contents."""
        return terisi.finish(self.properti, self.terbit, halaman)


def write_report(rancangan: Rancangan, pesanan: Pesanan) -> Naskah:
    """The report, and what LibreOffice was asked for; where that fails, a note or, if it was demanded, an error."""
    terisi, found = rancangan.fill()
    if terisi is None:
        return Naskah(None, found)
    asked = pesanan.halaman is None and pesanan.nomor_halaman != "tidak"
    if asked and (pesanan.nomor_halaman == "ya" or find_program() is not None):
        return _with_pages(rancangan, terisi, found, pesanan)
    docx, faults = rancangan.finish(terisi, pesanan.halaman)
    if docx is None:
        return Naskah(None, found + faults)
    return _finished(docx, found + faults, pesanan, (TANPA_LIBREOFFICE,) if asked else ())


def _with_pages(rancangan: Rancangan, terisi: Terisi, before: list[Diagnostic], pesanan: Pesanan) -> Naskah:
    """The report finished again until its pages hold still; then the last PDF is that of the report."""
    docx, faults = rancangan.finish(terisi.copy(), None)
    found = before + faults
    if docx is None:
        return Naskah(None, found)
    halaman: dict[str, str] = {}
    printed = b""
    for _ in range(MAX_PASSES):
        pdf = to_pdf(docx)
        if isinstance(pdf, Diagnostic):
            return _without_pages(docx, found, pdf, pesanan)
        latest = printed_pages(docx, page_numbers(pdf))
        if latest == halaman:
            return _finished(docx, found, pesanan, note_fonts(docx, pdf), pdf)
        halaman, printed = latest, pdf
        filled, faults = rancangan.finish(terisi.copy(), halaman)
        found = before + faults
        if filled is None:
            return Naskah(None, found)
        docx = filled
    return _finished(docx, found, pesanan, note_fonts(docx, printed))


def _without_pages(docx: bytes, found: list[Diagnostic], failure: Diagnostic, pesanan: Pesanan) -> Naskah:
    """LibreOffice failed: an error where its page numbers were demanded, else a note."""
    if pesanan.nomor_halaman == "ya":
        return Naskah(None, [*found, _demanded(failure)])
    note = f"Nomor halaman pada daftar isi belum terisi: {failure.ringkas}."
    return _finished(docx, found, pesanan, (note,), failure)


def _finished(
    docx: bytes,
    found: list[Diagnostic],
    pesanan: Pesanan,
    catatan: tuple[str, ...] = (),
    pdf: bytes | Diagnostic | None = None,
) -> Naskah:
    """The report; its PDF is printed only where the passes before have not left one, or failed to."""
    identitas = f"{identity(docx)} (draf)" if pesanan.draf else identity(docx)
    if not pesanan.pdf:
        return Naskah(docx, found, identitas, catatan)
    made = to_pdf(docx) if pdf is None else pdf
    if isinstance(made, Diagnostic):
        return Naskah(docx, [*found, _demanded(made)], identitas, catatan)
    return Naskah(docx, found, identitas, catatan or note_fonts(docx, made), made)


def note_fonts(docx: bytes, pdf: bytes) -> tuple[str, ...]:
    """A note that names the fonts of a document that LibreOffice lacks; none where its PDF has them all."""
    missing = find_missing_fonts(docx, embedded_fonts(pdf))
    if not missing:
        return ()
    names = ", ".join(f"“{name}”" for name in missing)
    return (f"{TANPA_HURUF} {names}. {AKIBAT_HURUF}",)


def _demanded(failure: Diagnostic) -> Diagnostic:
    """A failure of LibreOffice as an error, for its result was asked for by name."""
    return replace(failure, tingkat=Tingkat.KESALAHAN)
