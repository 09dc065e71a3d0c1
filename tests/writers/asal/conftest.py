"""Derivations of the base example, with and without who wrote the lines."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.jejak import Baris, Jejak
from lkip_cli.laporan.asal.turunan import derive
from lkip_cli.pipeline import compose, gather, load
from lkip_cli.sumber.git import Komit
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW1 = Periode(2018, 1)
KOMIT = Komit("a1b2c3d4e5f6a7b8", "Siti Aminah", datetime.date(2018, 4, 3), "Isi TW I")
RIWAYAT: dict[Baris, Komit | None] = {("data/2018/umum/tw1.yaml", 2): KOMIT, ("data/2018/umum/tw1.yaml", 3): None}

Telusur = Callable[..., Jejak]


@pytest.fixture
def telusur(contoh: dict[str, bytes]) -> Telusur:
    """Derives figures of the base example by tag (all of the quarter where none is named), of changed files."""

    def trace(*tags: str, ganti: tuple[str, str, str] = ("2018/umum/tw1.yaml", "", ""), riwayat: bool = False) -> Jejak:
        path, lama, baru = ganti
        files = {**contoh, path: contoh[path].decode().replace(lama, baru, 1).encode()}
        muatan = load(MemoriTempat(files))
        bahan = gather(muatan, TW1)
        figures = list_figures(bahan, compose(muatan, TW1)[0])
        chosen = [figures[f"{tag}/{TW1}"] for tag in tags] or list(figures.values())
        turunan = tuple(derive(hitungan, bahan) for hitungan in chosen)
        return Jejak(bahan.kinerja.instansi.nama, TW1, turunan, RIWAYAT if riwayat else {})

    return trace
