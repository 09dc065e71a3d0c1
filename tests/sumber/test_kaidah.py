"""The manuals of reading: each example gives exactly its finding, at the marked place."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lkip_cli.diagnostics import PENANDA, Diagnostic, FilePlace, Kaidah, TextPlace
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.kaidah import MANUAL
from lkip_cli.sumber.kaidah.contoh import JALUR, TRIWULAN
from lkip_cli.sumber.tempat.memori import MemoriTempat

Berkas = Mapping[str, str | bytes]


def as_bytes(isi: str | bytes) -> bytes:
    return isi if isinstance(isi, bytes) else isi.encode()


def read(berkas: Berkas) -> list[Diagnostic]:
    bersih = {path: as_bytes(isi).replace(PENANDA.encode(), b"") for path, isi in berkas.items()}
    return read_all(MemoriTempat({JALUR: TRIWULAN.encode()} | bersih))[1]


def marked_place(berkas: Berkas) -> tuple[str, int, int]:
    for path, isi in berkas.items():
        sebelum, penanda, _ = as_bytes(isi).partition(PENANDA.encode())
        if penanda:
            baris = sebelum.decode().split("\n")
            return f"data/{path}", len(baris), len(baris[-1]) + 1
    message = "no mark in the example"
    raise AssertionError(message)


def found_place(diagnostic: Diagnostic) -> tuple[str, int, int]:
    place = diagnostic.place
    if isinstance(place, TextPlace):
        return place.berkas, place.baris, place.kolom
    assert isinstance(place, FilePlace)
    return place.berkas, 1, 1


@pytest.mark.parametrize("kaidah", MANUAL, ids=lambda kaidah: kaidah.kode)
def test_the_wrong_example_gives_only_its_finding_at_the_marked_place(kaidah: Kaidah) -> None:
    found = read(kaidah.contoh_salah.berkas)
    assert [d.kode for d in found] == [kaidah.kode]
    assert found_place(found[0]) == marked_place(kaidah.contoh_salah.berkas)
    assert found[0].tingkat is kaidah.tingkat


@pytest.mark.parametrize("kaidah", MANUAL, ids=lambda kaidah: kaidah.kode)
def test_the_right_example_gives_nothing(kaidah: Kaidah) -> None:
    assert read(kaidah.contoh_benar.berkas) == []


def test_the_codes_are_those_of_reading_and_each_is_used_once() -> None:
    assert [kaidah.kode for kaidah in MANUAL] == [f"LK{nomor}" for nomor in range(101, 141)]
