"""The examples of every manual, run over the base example: wrong is found at its mark, right is not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from lkip_cli.cli.manual import find_manual
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, TextPlace, WordPlace
from lkip_cli.diagnostics.contoh_dasar import BERKAS
from lkip_cli.pipeline import check
from lkip_cli.sumber.tempat.memori import MemoriTempat

MARK = PENANDA.encode()
OF_DATA = "1234567"
"""The first digit of the codes whose examples are data files; 8 is a template, 9 a finished report."""


@dataclass(frozen=True)
class Mark:
    """The place that a wrong example marks: its file, its line and column from 1."""

    path: str
    baris: int
    kolom: int


KAIDAH_DATA = [kaidah for kaidah in find_manual().values() if kaidah.kode[2] in OF_DATA]
by_kode = pytest.mark.parametrize("kaidah", KAIDAH_DATA, ids=[kaidah.kode for kaidah in KAIDAH_DATA])


def test_the_base_example_has_no_finding(contoh: dict[str, bytes]) -> None:
    assert check(MemoriTempat(contoh)) == []


def test_the_files_that_manuals_change_are_those_of_the_base_example(contoh: dict[str, bytes]) -> None:
    assert {path: isi.encode() for path, isi in BERKAS.items()} == {path: contoh[path] for path in BERKAS}


@by_kode
def test_a_wrong_example_gives_its_finding_at_the_mark_and_nothing_else(
    kaidah: Kaidah, contoh: dict[str, bytes]
) -> None:
    found = check(_lay(kaidah.contoh_salah, contoh))
    assert [(d.kode, d.tingkat) for d in found] == [(kaidah.kode, kaidah.tingkat)]
    mark = _find_mark(kaidah.contoh_salah)
    assert mark is None or _place(found[0]) == mark


@by_kode
def test_a_right_example_gives_no_finding(kaidah: Kaidah, contoh: dict[str, bytes]) -> None:
    assert check(_lay(kaidah.contoh_benar, contoh)) == []


@by_kode
def test_a_wrong_example_shows_a_whole_file_or_marks_one_place(kaidah: Kaidah) -> None:
    marks = sum(isi.count(MARK) for isi in _bytes(kaidah.contoh_salah).values())
    assert marks <= 1
    assert kaidah.contoh_salah.berkas


def _lay(laid: Contoh, base: dict[str, bytes]) -> MemoriTempat:
    """The base example with the files of an example over it; None takes a file away."""
    kept = {path: isi for path, isi in base.items() if path not in laid.berkas}
    return MemoriTempat(kept | {path: isi.replace(MARK, b"") for path, isi in _bytes(laid).items()})


def _bytes(contoh: Contoh) -> dict[str, bytes]:
    written = {path: isi for path, isi in contoh.berkas.items() if isi is not None}
    return {path: isi if isinstance(isi, bytes) else isi.encode() for path, isi in written.items()}


def _find_mark(contoh: Contoh) -> Mark | None:
    for path, isi in _bytes(contoh).items():
        before, mark, _ = isi.partition(MARK)
        if mark:
            lines = before.decode("utf-8-sig", errors="replace").split("\n")
            return Mark(path, len(lines), len(lines[-1]) + 1)
    return None


def _place(found: Diagnostic) -> Mark:
    """Where a finding stands; one on a whole file stands at its first character."""
    place = found.place
    assert not isinstance(place, WordPlace)
    path = place.berkas.removeprefix(f"{MemoriTempat({}).nama}/")
    return Mark(path, place.baris, place.kolom) if isinstance(place, TextPlace) else Mark(path, 1, 1)
