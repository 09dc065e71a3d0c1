"""Why YAML cannot read a file, told from its lines; and a text in which those lines do no harm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from lkip_cli.diagnostics import Diagnostic, Fault, Gagal
from lkip_cli.sumber.characters import PENGGANTI
from lkip_cli.sumber.indentation import find_misplaced
from lkip_cli.sumber.kaidah import (
    lk119_kunci_gabung,
    lk123_beberapa_baris,
    lk125_kunci_bukan_teks,
    lk130_tanpa_titik_dua,
    lk135_tanda_hubung,
)
from lkip_cli.sumber.lines import Denah, Garis
from lkip_cli.sumber.refusals import refuse_content, refuse_value
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_KUNCI_TERPANJANG = 1000
_TANDA_KUNCI = tuple("@`%,[]{}|>*")


@dataclass(frozen=True, slots=True)
class Cacat:
    """What is wrong with a line: the fault, the column (from 0) of its text, and the line as it may be read."""

    fault: Fault
    kolom: int
    dibaca: str


class Diagnosa:
    """The lines of a broken file: `found`, the harmless text `isi`, and the lines that lost their value.

    `salah_tepi` is the finding about the first line that is indented wrongly, which no
    other text can mend; it counts only where `isi` cannot be read either.
    """

    def __init__(self, teks: Teks, denah: Denah, tertanda: Mapping[int, Gagal]) -> None:
        """Look at every line; those in `tertanda` are known and only made harmless."""
        self.found: list[Diagnostic] = []
        self.tertanda = dict(tertanda)
        self._teks = teks
        self._lines = denah.without_documents().split("\n")
        for nomor in denah.lanjutan:
            self._lines[nomor - 1] = ""
        self._look_at_all(denah)
        misplaced = find_misplaced(denah)
        self.salah_tepi = self._word(misplaced[0], misplaced[1], misplaced[1].tepi) if misplaced else None

    @property
    def isi(self) -> str:
        """The text to read instead."""
        return "\n".join(self._lines)

    def _look_at_all(self, denah: Denah) -> None:
        sebelum: Garis | None = None
        for garis, sesudah in pairwise([*denah.garis, None]):
            if garis is None or (sebelum is not None and _carries_on(garis, sebelum)):
                continue
            if garis.nomor in self.tertanda:
                self._lines[garis.nomor - 1] = _without_value(garis)
            else:
                self._look(garis, sebelum, sesudah, denah.tertutup.get(garis.nomor))
            sebelum = garis

    def _look(self, garis: Garis, sebelum: Garis | None, sesudah: Garis | None, akhir: int | None) -> None:
        if garis.kunci is not None:
            cacat = _look_at_key(garis) or _look_at_value(garis, garis.nilai, akhir)
        elif garis.has_dash:
            cacat = _look_at_value(garis, garis.isi, akhir)
        else:
            cacat = _look_at_bare(garis, sebelum, sesudah)
        if cacat:
            diagnostic = self._word(cacat.fault, garis, cacat.kolom)
            self.found.append(diagnostic)
            self.tertanda[garis.nomor] = Gagal(diagnostic)
            self._lines[garis.nomor - 1] = cacat.dibaca

    def _word(self, fault: Fault, garis: Garis, kolom: int) -> Diagnostic:
        panjang = len(self._teks.line(garis.nomor).rstrip()) - kolom
        return self._teks.tell(fault, Span(garis.nomor, kolom + 1, panjang))


def _carries_on(garis: Garis, sebelum: Garis) -> bool:
    """Whether a line can only be meant as more of the value above it."""
    return garis.kunci is None and not sebelum.opens and garis.tepi > sebelum.induk


def _without_value(garis: Garis) -> str:
    """The line of a key or item with a word instead of its value."""
    has_value = (garis.kunci is not None or garis.has_dash) and not garis.opens and not garis.opens_text
    return f"{garis.line[: garis.nilai]}x" if has_value else garis.line


def _look_at_key(garis: Garis) -> Cacat | None:
    kunci = garis.kunci or ""
    fault: Fault | None
    if kunci == "<<":
        fault = lk119_kunci_gabung.fault()
    elif len(kunci) > _KUNCI_TERPANJANG:
        fault = lk125_kunci_bukan_teks.long_fault()
    else:
        fault = refuse_value(garis.line[garis.isi :].rstrip()) if kunci.startswith(_TANDA_KUNCI) else None
    return Cacat(fault, garis.isi, f"{garis.line[: garis.isi]}{PENGGANTI}: x") if fault else None


def _look_at_value(garis: Garis, kolom: int, akhir: int | None) -> Cacat | None:
    """A value that YAML cannot read; `akhir` is the line on which its quote is closed, if not its own."""
    if garis.opens:
        return None
    fault = refuse_value(garis.text)
    if akhir is not None and garis.text.startswith(("'", '"')):
        fault = lk123_beberapa_baris.fault(akhir)
    return Cacat(fault, kolom, f"{garis.line[:kolom]}{'|' if garis.opens_text else 'x'}") if fault else None


def _look_at_bare(garis: Garis, sebelum: Garis | None, sesudah: Garis | None) -> Cacat | None:
    """A line that has neither key nor dash, where one of them is expected."""
    tepi, text = garis.line[: garis.tepi], garis.text
    is_value = sebelum is not None and sebelum.opens and garis.tepi > sebelum.induk
    is_item = sebelum is not None and sebelum.has_dash and sebelum.tepi == garis.tepi
    if text.startswith("-") and (is_item or text[1:2].isalpha()):
        return Cacat(lk135_tanda_hubung.item_fault(text), garis.tepi, f"{tepi}- x")
    fault = refuse_content(text) or refuse_value(text)
    if fault is None and is_value and (sesudah is None or sesudah.tepi != garis.tepi):
        return None
    fault = fault or lk130_tanpa_titik_dua.fault(text)
    if fault.pengganti and text[0].isalnum():
        return Cacat(fault, garis.tepi, f"{tepi}{fault.pengganti.partition(':')[0]}: x")
    is_text = is_item and not text.startswith((":", "?"))
    return Cacat(fault, garis.tepi, f"{tepi}- x" if is_text else f"{tepi}{PENGGANTI}: x")
