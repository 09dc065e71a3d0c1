"""The look at the text before YAML is read: what no editor shows, and what YAML would take in silence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import ModuleType

from lkip_cli.diagnostics import Diagnostic, Edit, Gagal, Tingkat
from lkip_cli.sumber.kaidah import MODUL
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_PEMINDAI = tuple(modul for modul in MODUL if hasattr(modul, "find"))


@dataclass(slots=True)
class Pindaian:
    """What the scan saw: its findings, the lines whose values cannot be read, and whether YAML can be tried.

    `rusak` is the finding after which nothing in the file can be trusted.
    """

    found: list[Diagnostic] = field(default_factory=list)
    tertanda: dict[int, Gagal] = field(default_factory=dict)
    rusak: Diagnostic | None = None


def scan(teks: Teks, denah: Denah) -> Pindaian:
    """One finding for each kind of fault: at its first place, with the number of lines concerned."""
    hasil = Pindaian()
    for modul in _PEMINDAI:
        spans = list(modul.find(teks, denah))
        if spans:
            _add(hasil, modul, teks, denah, spans)
    return hasil


def _add(hasil: Pindaian, modul: ModuleType, teks: Teks, denah: Denah, spans: list[Span]) -> None:
    tingkat: Tingkat = modul.KAIDAH.tingkat
    diagnostic = teks.tell(modul.fault(teks.line(spans[0].baris), spans[0]), spans[0], tingkat=tingkat)
    repairs = _repairs(modul, teks, denah, spans)
    first = repairs.pop(spans[0].baris, None)
    diagnostic = replace(diagnostic, edit=first, edit_lain=tuple(repairs.values()))
    if len(spans) > 1:
        jumlah = f"Ada {len(spans)} baris seperti ini dalam berkas ini."
        diagnostic = replace(diagnostic, perbaikan=f"{diagnostic.perbaikan} {jumlah}")
    hasil.found.append(diagnostic)
    if tingkat is Tingkat.KESALAHAN:
        gagal = Gagal(diagnostic)
        hasil.tertanda |= {span.baris: hasil.tertanda.get(span.baris, gagal) for span in spans}
        if hasil.rusak is None and _breaks(modul, teks, denah, spans):
            hasil.rusak = diagnostic


def _repairs(modul: ModuleType, teks: Teks, denah: Denah, spans: list[Span]) -> dict[int, Edit]:
    """The repairs of the lines concerned that have only one, by the number of the line."""
    repair = getattr(modul, "repair", None)
    found: dict[int, Edit] = {}
    if repair is None:
        return found
    for span in spans:
        repaired = repair(teks.line(span.baris), span, denah)
        if repaired is not None:
            bagian, pengganti = repaired
            found[span.baris] = Edit(teks.place(bagian), pengganti)
    return found


def _breaks(modul: ModuleType, teks: Teks, denah: Denah, spans: list[Span]) -> bool:
    breaks = getattr(modul, "breaks", None)
    return breaks is not None and any(breaks(teks.line(span.baris), span, denah) for span in spans)
