"""The findings of rules over the base example with some files laid over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.jalankan import run_kaidah
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

Temukan = Callable[[str, Mapping[str, str | None]], list[Diagnostic]]


@pytest.fixture
def temukan(contoh: dict[str, bytes]) -> Temukan:
    """Lay files over the base example (None takes a file away); the findings of one rule, by its kode."""

    def find(kode: str, berkas: Mapping[str, str | None]) -> list[Diagnostic]:
        files = {path: isi for path, isi in contoh.items() if path not in berkas}
        files |= {path: isi.encode() for path, isi in berkas.items() if isi is not None}
        muatan = load(MemoriTempat(files))
        return [d for d in run_kaidah(muatan.tahun, muatan.hasil) if d.kode == kode]

    return find
