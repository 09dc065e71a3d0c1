"""A file as text: its lines as an editor counts them, and how a fault is given its place."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.diagnostics import Diagnostic, Edit, Fault, TextPlace, Tingkat
from lkip_cli.sumber.lines import without_comment
from lkip_cli.sumber.tree import Span


@dataclass(frozen=True, slots=True)
class Teks:
    """The text of a file: `isi` with plain line breaks, and its lines without them."""

    berkas: str
    isi: str
    lines: tuple[str, ...]

    def line(self, baris: int) -> str:
        """A line by its number from 1; empty behind the last one."""
        return self.lines[baris - 1] if baris <= len(self.lines) else ""

    def place(self, span: Span, label: str = "") -> TextPlace:
        """The place of a span of this file."""
        return TextPlace(self.berkas, span.baris, span.kolom, span.panjang, self.line(span.baris), label)

    def tell(
        self,
        fault: Fault,
        span: Span,
        *,
        tingkat: Tingkat = Tingkat.KESALAHAN,
        lain: tuple[TextPlace, ...] = (),
    ) -> Diagnostic:
        """The finding for what is wrong with the text at `span`; `lain` are its other places.

        Where there is only one repair, the corrected line is part of the advice; a comment
        behind the text stays.
        """
        place = self.place(Span(span.baris, span.kolom + fault.offset, fault.panjang or span.panjang))
        perbaikan, edit = fault.perbaikan, None
        if fault.pengganti is not None:
            nilai = without_comment(self.line(span.baris)[span.kolom - 1 :][: span.panjang])
            span = span._replace(panjang=len(nilai))
            edit = Edit(self.place(span), fault.pengganti)
            perbaikan = f"{perbaikan} Tulis: `{self._corrected(span, fault.pengganti)}`."
        return Diagnostic(fault.kode, tingkat, fault.ringkas, (place, *lain), fault.mengapa, perbaikan, edit)

    def _corrected(self, span: Span, pengganti: str) -> str:
        line = self.line(span.baris)
        mulai = span.kolom - 1
        return f"{line[:mulai]}{pengganti}{line[mulai + span.panjang :]}".strip()


def make_teks(berkas: str, text: str) -> Teks:
    """A decoded text with the line breaks of Windows, of old Macs and of twice converted files made plain."""
    isi = text
    if "\r" in isi:
        isi = isi.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    lines = isi.split("\n")
    if not lines[-1]:
        lines.pop()
    return Teks(berkas, isi, tuple(lines))
