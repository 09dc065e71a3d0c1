"""A comparison of the example Dinas, ready to be shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.daftar import Daftar, Keadaan, Saringan, make_daftar
from lkip_cli.banding.perubahan import Perubahan
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.folder import FolderTempat

DATA = Path(__file__).parents[3] / "data"
TW1, TW2 = Periode(2018, 1), Periode(2018, 2)
LAMA, BARU = Keadaan("Triwulan I Tahun 2018", TW1), Keadaan("Triwulan II Tahun 2018", TW2)
Susun = Callable[..., Daftar]


@pytest.fixture(scope="session")
def daftar() -> Daftar:
    """The bidang Koperasi from triwulan I to triwulan II, with what stayed the same."""
    muatan = load(FolderTempat(DATA, "data"))
    return make_daftar(LAMA, BARU, compare(muatan, TW1, muatan, TW2), Saringan(bidang=["koperasi"], semua=True))


@pytest.fixture
def susun() -> Susun:
    """Make a comparison of rows of one's own."""

    def make(*rows: Perubahan, catatan: tuple[str, ...] = ()) -> Daftar:
        return Daftar(LAMA, BARU, "Dinas Contoh", rows, 0, catatan)

    return make
