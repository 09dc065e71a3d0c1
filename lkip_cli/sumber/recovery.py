"""Files that are not clean: what the scan says, and a second reading where YAML breaks off."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic, TextPlace
from lkip_cli.sumber.build import broken_tree, build_tree
from lkip_cli.sumber.characters import neutralize
from lkip_cli.sumber.diagnose import Diagnosa
from lkip_cli.sumber.events import Rusak
from lkip_cli.sumber.kaidah import lk138_susunan
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.scan import Pindaian, scan
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import LocatedTree, Span


def recover(teks: Teks, *, is_broken: bool, pure: bool) -> tuple[LocatedTree, list[Diagnostic]]:
    """The tree of a text that may hold anything, and its findings, unsorted.

    `is_broken` says that YAML is already known not to read the text as it is.
    """
    denah = Denah(neutralize(teks.isi).split("\n"))
    pindaian = scan(teks, denah)
    if pindaian.rusak is not None:
        return broken_tree(teks, pindaian.rusak), pindaian.found
    if not is_broken:
        bacaan = build_tree(teks, denah.without_documents(), pindaian.tertanda, pure=pure)
        if bacaan.rusak is None:
            return bacaan.tree, pindaian.found + bacaan.found
    return _read_again(teks, denah, pindaian, pure=pure)


def _read_again(teks: Teks, denah: Denah, pindaian: Pindaian, *, pure: bool) -> tuple[LocatedTree, list[Diagnostic]]:
    """Read the text in which every line that YAML cannot read has lost its value.

    Where that cannot be read either, what was found just above the break may be its
    consequence and is left out.
    """
    diagnosa = Diagnosa(teks, denah, pindaian.tertanda)
    bacaan = build_tree(teks, diagnosa.isi, diagnosa.tertanda, pure=pure)
    found = pindaian.found + diagnosa.found
    if bacaan.rusak is None:
        return bacaan.tree, found + bacaan.found
    known = diagnosa.tertanda.get(bacaan.rusak.baris)
    reason = diagnosa.salah_tepi or (known.diagnostic if known else _unexplained(teks, bacaan.rusak))
    batas = max((garis.nomor for garis in denah.garis if garis.nomor < _line(reason)), default=0)
    before = [diagnostic for diagnostic in bacaan.found if _line(diagnostic) < batas]
    return broken_tree(teks, reason), [*dict.fromkeys([*found, *before, reason])]


def _unexplained(teks: Teks, rusak: Rusak) -> Diagnostic:
    """The general finding, about the whole line on which YAML broke off; at the end of the file its last line."""
    baris = min(rusak.baris, max(len(teks.lines), 1))
    line = teks.line(baris)
    kolom = len(line) - len(line.lstrip()) + 1
    return teks.tell(lk138_susunan.fault(), Span(baris, kolom, max(len(line.strip()), 1)))


def _line(diagnostic: Diagnostic) -> int:
    return diagnostic.place.baris if isinstance(diagnostic.place, TextPlace) else 0
