"""Every refusal of reading: what is told about a text, an event, a key."""

from __future__ import annotations

from collections.abc import Mapping

from ruamel.yaml.events import CollectionStartEvent, NodeEvent, ScalarEvent

from lkip_cli.diagnostics import Diagnostic, Fault, Gagal
from lkip_cli.sumber.kaidah import (
    MODUL,
    lk104_bukan_kunci_nilai,
    lk119_kunci_gabung,
    lk123_beberapa_baris,
    lk124_kunci_ganda,
    lk125_kunci_bukan_teks,
    lk126_terlalu_dalam,
    lk129_tanpa_spasi,
    lk130_tanpa_titik_dua,
    lk138_susunan,
)
from lkip_cli.sumber.scalar import is_multiline, is_plain, span_of
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_PEMERIKSA = tuple(modul.check for modul in MODUL if hasattr(modul, "check"))


def refuse_value(text: str) -> Fault | None:
    """What is wrong with the text of a value, up to the end of its line; None where it can be read."""
    if text[:1].isalnum() and ":" not in text:
        return None
    for check in _PEMERIKSA:
        fault: Fault | None = check(text)
        if fault is not None:
            return fault
    return None


def refuse_content(text: str) -> Fault | None:
    """Why a text is no value, but a key and a value that were written wrongly."""
    return (
        lk125_kunci_bukan_teks.check_content(text)
        or lk129_tanpa_spasi.check_content(text)
        or lk130_tanpa_titik_dua.check_content(text)
    )


class Refusals:
    """Words findings for one file, and adds them to `found`."""

    def __init__(self, teks: Teks, tertanda: Mapping[int, Gagal], found: list[Diagnostic]) -> None:
        """Use the text, the lines already known to be unreadable, and the list of the caller."""
        self._teks = teks
        self._tertanda = tertanda
        self._found = found

    def at(self, event: NodeEvent) -> Gagal:
        """What stands where an event begins is not read: a bracket, a tag, an anchor, an alias."""
        text, span = self._text(event)
        return self._tell(refuse_value(text) or lk138_susunan.fault(), span)

    def scalar(self, event: ScalarEvent, *, below: bool) -> Gagal | None:
        """Why a scalar is refused; None where its unusual look is harmless."""
        text, span = self._text(event)
        fault = refuse_content(text) if below and is_plain(event) else None
        fault = fault or refuse_value(text)
        if fault is None and is_multiline(event):
            fault = lk123_beberapa_baris.fault(event.end_mark.line + 1)
        return self._tell(fault, span) if fault else None

    def is_refused_key(self, event: ScalarEvent) -> bool:
        """Whether a key of unusual look is none."""
        return event.style in {"|", ">"} or is_multiline(event) or refuse_value(self._quoted(event)) is not None

    def key(self, event: NodeEvent) -> Gagal:
        """A key that is none."""
        if isinstance(event, ScalarEvent) and not self.is_questioned(event):
            if event.value == "<<":
                return self._tell(lk119_kunci_gabung.fault(), span_of(event))
            fault = refuse_value(self._quoted(event))
            if event.value.strip() and fault is not None:
                return self._tell(fault, span_of(event))
        mark = event.start_mark
        awal = self._teks.line(mark.line + 1)[: mark.column].rstrip()
        kolom = len(awal) if awal.endswith("?") else mark.column + 1
        return self._tell(lk125_kunci_bukan_teks.fault(), Span(mark.line + 1, kolom, 1))

    def is_questioned(self, event: NodeEvent) -> bool:
        """Whether the sign for a key that is no text stands before it."""
        mark = event.start_mark
        return self._teks.line(mark.line + 1)[: mark.column].rstrip().endswith("?")

    def duplicate(self, kunci: str, span: Span, pertama: str, span_pertama: Span) -> Gagal:
        """A key that was used before as `pertama`."""
        fault = lk124_kunci_ganda.fault(kunci, pertama, span_pertama.baris)
        lain = self._teks.place(span_pertama, f"`{pertama}` sudah ditulis di sini")
        return self._add(self._teks.tell(fault, span, lain=(lain,)))

    def depth(self, event: NodeEvent, batas: int) -> Gagal:
        """A block below `batas` levels."""
        return self._tell(lk126_terlalu_dalam.fault(batas), self._text(event)[1])

    def top_list(self, event: CollectionStartEvent) -> Gagal:
        """A file that is one list."""
        return self._tell(lk104_bukan_kunci_nilai.list_fault(), self._text(event)[1])

    def top_scalar(self, event: ScalarEvent) -> Gagal:
        """A file that is one text, or nothing."""
        text, span = self._text(event)
        if not text:
            return self.empty()
        return self._tell(refuse_content(text) or lk104_bukan_kunci_nilai.text_fault(), span)

    def empty(self) -> Gagal:
        """A file without content."""
        return self._tell(lk104_bukan_kunci_nilai.empty_fault(), Span(1, 1, 1))

    def _tell(self, fault: Fault, span: Span) -> Gagal:
        """Tell it, unless something was told about this line before."""
        return self._tertanda.get(span.baris) or self._add(self._teks.tell(fault, span))

    def _add(self, diagnostic: Diagnostic) -> Gagal:
        self._found.append(diagnostic)
        return Gagal(diagnostic)

    def _text(self, event: NodeEvent) -> tuple[str, Span]:
        """The text from where an event begins to the end of its line, and its span."""
        mark = event.start_mark
        text = self._teks.line(mark.line + 1)[mark.column :].rstrip()
        return text, Span(mark.line + 1, mark.column + 1, max(len(text), 1))

    def _quoted(self, event: ScalarEvent) -> str:
        """The text of a key as it is written, with its quotes, tag and anchor."""
        span = span_of(event)
        return self._text(event)[0][: span.panjang]
