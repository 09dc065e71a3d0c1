"""The base example compared with a changed copy of itself, and the quarters of the example Dinas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.cetak import print_selisih, print_sisi
from lkip_cli.banding.perubahan import Perubahan
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.memori import MemoriTempat

DATA = Path(__file__).parents[2] / "data"
TW1 = Periode(2018, 1)
TW2 = Periode(2018, 2)

Ganti = tuple[str, str, str]
"""A file, a text in it, and what stands there on the new side."""
Baris = tuple[str, str, str, str, str]
"""Kode, field, old, new, and difference, as they are printed."""
Bandingkan = Callable[..., list[Perubahan]]
Antara = Callable[[int, int], list[Perubahan]]


def printed(row: Perubahan) -> Baris:
    return row.pokok.kode, row.medan, print_sisi(row.lama), print_sisi(row.baru), print_selisih(row)


def changes(rows: list[Perubahan], jenis: str = "") -> list[Baris]:
    """The changes as printed, of one comparison or of all."""
    return [printed(row) for row in rows if row.berubah and jenis in {"", row.jenis}]


def replaced(contoh: Mapping[str, bytes], *ganti: Ganti) -> dict[str, bytes]:
    """The base example with texts replaced; each of them must be there."""
    files = dict(contoh)
    for path, lama, baru in ganti:
        isi = files[path].decode()
        assert lama in isi
        files[path] = isi.replace(lama, baru).encode()
    return files


def loaded(files: Mapping[str, bytes]) -> Muatan:
    return load(MemoriTempat(files))


@pytest.fixture
def bandingkan(contoh: dict[str, bytes]) -> Bandingkan:
    """Compare triwulan I of the base example with a changed copy (new side), or with `lama` as the old side."""

    def run(*ganti: Ganti, lama: Mapping[str, bytes] = contoh, baru: Mapping[str, bytes] = contoh) -> list[Perubahan]:
        return compare(loaded(lama), TW1, loaded(replaced(baru, *ganti)), TW1).perubahan

    return run


@pytest.fixture(scope="session")
def dinas() -> Muatan:
    """The example Dinas with its two quarters."""
    return load(FolderTempat(DATA, "data"))


@pytest.fixture(scope="session")
def antara(dinas: Muatan) -> Antara:
    """Compare two of its quarters, by number."""

    def run(dari: int, ke: int) -> list[Perubahan]:
        return compare(dinas, Periode(2018, dari), dinas, Periode(2018, ke)).perubahan

    return run


@pytest.fixture(scope="session")
def tw1_tw2(antara: Antara) -> list[Perubahan]:
    """Compare triwulan I with triwulan II."""
    return antara(1, 2)


@pytest.fixture
def dua_triwulan(contoh: dict[str, bytes]) -> Bandingkan:
    """Compare triwulan I of the base example with a triwulan II that is a changed copy of it."""

    def run(*ganti: tuple[str, str], bidang: str = "2018/umum/tw1.yaml") -> list[Perubahan]:
        isi = contoh[bidang].decode()
        for lama, baru in ganti:
            assert lama in isi
            isi = isi.replace(lama, baru)
        files = contoh | {"2018/umum/tw2.yaml": isi.encode(), "2018/tw2.yaml": contoh["2018/tw1.yaml"]}
        muatan = loaded(files)
        return compare(muatan, TW1, muatan, TW2).perubahan

    return run
