"""The plan of `lkip validate --perbaiki`: what each file would be once all that has one reading is repaired."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lkip_cli.berkas.sunting import Lewat, apply_edits, restore_lines
from lkip_cli.cli.saring import Saringan
from lkip_cli.diagnostics import Diagnostic, Edit, Gagal, TextPlace, Tingkat
from lkip_cli.pipeline import check
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tempat.lapisan import LapisanTempat
from lkip_cli.sumber.tempat.pilih import has_data_suffix
from lkip_cli.sumber.tempat.tempat import Tempat

PUTARAN = 10
"""How often the data are looked at again at most: a repair may lay bare another one on its line."""
MEMBACA = ("LK1", "LK2")
"""The beginnings of the codes of what is found while a line is read."""

Isi = dict[str, bytes]
"""The files by their path below the data folder."""


@dataclass(frozen=True, slots=True)
class Perubahan:
    """A file that repairs change: its path below the data folder, and its content before and after."""

    path: str
    lama: bytes
    baru: bytes


@dataclass(frozen=True, slots=True)
class Rencana:
    """The files that repairs change, and the repairs that cannot be made."""

    perubahan: tuple[Perubahan, ...]
    dilewati: tuple[Lewat, ...]


def plan_repairs(tempat: Tempat, chosen: Saringan) -> Rencana:
    """What the repairs of the chosen findings, and of those that they lay bare, make of the files.

    A line that cannot be read even then stays as it is, and so does a file. Nothing is written.
    """
    lama = _read_all(tempat)
    isi, found, dilewati = dict(lama), check(LapisanTempat(tempat, lama)), list[Lewat]()
    for _ in range(PUTARAN):
        baru, dilewati = _repaired(isi, filter(chosen, found), tempat.nama)
        if baru == isi:
            break
        isi, found = baru, check(LapisanTempat(tempat, baru))
    unread = _unread_lines(found, tempat.nama)
    perubahan = (Perubahan(path, lama[path], baru) for path, baru in isi.items() if baru != lama[path])
    readable = (_without(satu, unread.get(satu.path, set())) for satu in perubahan if _can_be_read(satu))
    return Rencana(tuple(satu for satu in readable if satu.baru != satu.lama), tuple(dilewati))


def _read_all(tempat: Tempat) -> Isi:
    """The data files as they are now; one that cannot be read is left out, for it has a finding of its own."""
    isi = {}
    for path in filter(has_data_suffix, tempat.paths()):
        with contextlib.suppress(OSError):
            isi[path] = tempat.read(path)
    return isi


def _repaired(isi: Isi, found: Iterable[Diagnostic], nama: str) -> tuple[Isi, list[Lewat]]:
    """The files after the repairs that findings bring along, and those that could not be made."""
    edits: dict[str, list[Edit]] = defaultdict(list)
    for edit in (edit for diagnostic in found for edit in diagnostic.edits):
        edits[_path(edit.place.berkas, nama)].append(edit)
    suntingan = {path: apply_edits(isi[path], of_file) for path, of_file in edits.items()}
    dilewati = [lewat for satu in suntingan.values() for lewat in satu.dilewati]
    return isi | {path: satu.isi for path, satu in suntingan.items()}, dilewati


def _unread_lines(found: Iterable[Diagnostic], nama: str) -> Mapping[str, set[int]]:
    """The numbers of the lines that cannot be read, by file."""
    lines: dict[str, set[int]] = defaultdict(set)
    for diagnostic in found:
        place = diagnostic.place
        is_unread = diagnostic.tingkat is Tingkat.KESALAHAN and diagnostic.kode.startswith(MEMBACA)
        if is_unread and isinstance(place, TextPlace):
            lines[_path(place.berkas, nama)].add(place.baris)
    return lines


def _can_be_read(perubahan: Perubahan) -> bool:
    """Whether the file is one of keys and values after its repairs; else none of them can be judged."""
    tree, _ = read_file(perubahan.path, perubahan.baru)
    return not isinstance(tree.root, Gagal)


def _without(perubahan: Perubahan, baris: set[int]) -> Perubahan:
    """The change of a file but for some of its lines."""
    return replace(perubahan, baru=restore_lines(perubahan.lama, perubahan.baru, baris))


def _path(berkas: str, nama: str) -> str:
    return berkas.removeprefix(f"{nama}/")
