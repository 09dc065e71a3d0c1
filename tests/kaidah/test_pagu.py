"""Pagu by version."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import TextPlace
from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, change, with_kegiatan_lain
from lkip_cli.kaidah.pagu import list_berlaku, list_tertulis, place_berlaku, place_pagu
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

Muat = Callable[[dict[str, str]], Kinerja]
DUA_VERSI = change(
    DOKUMEN,
    (
        "    berlaku: triwulan I\n",
        "    berlaku: triwulan I\n  geser:\n    nama: G\n    dasar: tidak ada data\n    berlaku: triwulan II\n",
    ),
)
GESER = with_kegiatan_lain(pagu_pertama="10.000.000\n          geser: 12.500.000")


@pytest.fixture
def muat(contoh: dict[str, bytes]) -> Muat:
    """The year 2018 of the base example with some files laid over it."""

    def muat_data(berkas: dict[str, str]) -> Kinerja:
        laid = {path: isi.encode() for path, isi in berkas.items()}
        return load(MemoriTempat(contoh | laid)).tahun[2018]

    return muat_data


def test_a_version_that_is_not_written_keeps_the_one_before(muat: Muat) -> None:
    assert list_berlaku(muat(DUA_VERSI | GESER)) == {
        "murni": {"pelatihan": Decimal(10_000_000), "pendampingan": Decimal(9_000_000)},
        "geser": {"pelatihan": Decimal(12_500_000), "pendampingan": Decimal(9_000_000)},
    }


def test_what_is_not_budgeted_or_not_readable_has_no_pagu(muat: Muat) -> None:
    for pagu in ("pagu: tidak dianggarkan", "pagu: 10,000"):
        kinerja = muat(change(ANGGARAN, ("pagu:\n          murni: 10.000.000", pagu)))
        assert list_tertulis(kinerja.kegiatan["pelatihan"]) == {}
        assert list_berlaku(kinerja) == {"murni": {}}


def test_the_place_is_that_of_the_figure_in_force(muat: Muat) -> None:
    kinerja = muat(DUA_VERSI | GESER)
    places = [place_pagu(kinerja, kode, "geser") for kode in ("pelatihan", "pendampingan")]
    lines = [place.excerpt.strip() for place in places if isinstance(place, TextPlace)]
    assert lines == ["geser: 12.500.000", "murni: 9.000.000"]


@pytest.mark.parametrize(("triwulan", "line"), [(1, "murni: 10.000.000"), (2, "geser: 12.500.000")])
def test_the_pagu_of_a_quarter_stands_at_its_version(muat: Muat, triwulan: int, line: str) -> None:
    place = place_berlaku(muat(DUA_VERSI | GESER), "pelatihan", Periode(2018, triwulan))
    assert isinstance(place, TextPlace)
    assert place.excerpt.strip() == line


def test_a_pagu_that_comes_later_stands_at_its_key(muat: Muat) -> None:
    later = change(ANGGARAN, ("murni: 10.000.000", "geser: 10.000.000"))
    place = place_berlaku(muat(DUA_VERSI | later), "pelatihan", Periode(2018, 1))
    assert isinstance(place, TextPlace)
    assert place.excerpt.strip() == "pagu:"
