"""The base example read through the real reader, with some files laid over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.muat import load_data
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.memori import MemoriTempat

CONTOH = Path(__file__).parents[1] / "contoh"
Muat = Callable[[Mapping[str, str | None]], tuple[Kinerja, list[Diagnostic]]]


@pytest.fixture
def muat() -> Muat:
    """Lay files over the base example (None takes a file away); the year 2018 and the findings."""

    def load(berkas: Mapping[str, str | None]) -> tuple[Kinerja, list[Diagnostic]]:
        files = {p.relative_to(CONTOH).as_posix(): p.read_bytes() for p in CONTOH.rglob("*.yaml")}
        for path, isi in berkas.items():
            files.pop(path, None)
            if isi is not None:
                files[path] = isi.encode()
        trees, found = read_all(MemoriTempat(files))
        data, faults = load_data(trees)
        return data.tahun[2018], found + faults

    return load
