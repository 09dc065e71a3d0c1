"""The line that is indented like none of those above it."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.diagnostics import Fault
from lkip_cli.sumber.kaidah import lk136_tepi_kiri
from lkip_cli.sumber.lines import Denah, Garis, match_quoted


@dataclass(slots=True)
class Tingkatan:
    """The columns at which entries may stand, outermost first, each with its last line."""

    kolom: list[int]
    nomor: list[int]

    def enter(self, kolom: int, nomor: int) -> None:
        """An entry stands at `kolom`."""
        if self.kolom and self.kolom[-1] == kolom:
            self.nomor[-1] = nomor
        else:
            self.kolom.append(kolom)
            self.nomor.append(nomor)

    def leave(self, kolom: int) -> tuple[int, int] | None:
        """Close all that stands right of `kolom`; the column and line of the last one closed."""
        ditutup = None
        while self.kolom and self.kolom[-1] > kolom:
            ditutup = self.kolom.pop(), self.nomor.pop()
        return ditutup


def find_misplaced(denah: Denah) -> tuple[Fault, Garis] | None:
    """The first line that has no place, and what is wrong with it."""
    tingkatan = Tingkatan([], [])
    sebelum: Garis | None = None
    for garis in denah.garis:
        if sebelum is not None and garis.tepi > sebelum.induk and not sebelum.opens:
            if is_continuation(garis, sebelum):
                continue
            return _too_deep(denah, garis, sebelum), garis
        ditutup = tingkatan.leave(garis.tepi)
        if ditutup and tingkatan.kolom[-1:] != [garis.tepi]:
            return lk136_tepi_kiri.fault(ditutup[1], ditutup[0]), garis
        tingkatan.enter(garis.tepi, garis.nomor)
        if garis.has_dash and garis.kunci is not None:
            tingkatan.enter(garis.isi, garis.nomor)
        sebelum = garis
    return None


def is_continuation(garis: Garis, sebelum: Garis) -> bool:
    """Whether a line carries on the plain value of the one before it."""
    if garis.tepi <= sebelum.induk or sebelum.opens or sebelum.opens_text:
        return False
    return garis.kunci is None and match_quoted(sebelum.text, 0) is None


def _too_deep(denah: Denah, garis: Garis, sebelum: Garis) -> Fault:
    if sebelum.opens_text and sebelum.nomor + 1 in denah.teks:
        pertama = min(nomor for nomor in range(sebelum.nomor + 1, garis.nomor) if denah.indent(nomor))
        return lk136_tepi_kiri.text_fault(pertama, denah.indent(pertama))
    return lk136_tepi_kiri.fault(sebelum.nomor, sebelum.tepi)
