"""LK701: a pagu copied from another row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, change, with_kegiatan_lain

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

DUA_VERSI = change(
    DOKUMEN,
    (
        "    berlaku: triwulan I\n",
        "    berlaku: triwulan I\n  geser:\n    nama: G\n    dasar: tidak ada data\n    berlaku: triwulan II\n",
    ),
)


@pytest.mark.parametrize(("pagu", "times"), [("49.820.000", 1), ("11.500.000", 0)])
def test_only_figures_that_are_not_round_are_suspect(temukan: Temukan, pagu: str, times: int) -> None:
    """49.820.000 was copied in the seed; 11.500.000 stands there twice in two rows of office costs."""
    berkas = with_kegiatan_lain(("9.000.000", pagu), pagu_pertama=pagu)
    assert len(temukan("LK701", berkas)) == times


def test_it_stands_where_the_copy_was_written(temukan: Temukan) -> None:
    """The pagu of padat karya was overwritten by that of another kegiatan when the pagu moved."""
    berkas = with_kegiatan_lain(("9.000.000", "49.820.000"), pagu_pertama="85.525.000\n          geser: 49.820.000")
    (found,) = temukan("LK701", DUA_VERSI | berkas)
    assert (found.entitas, found.place.excerpt) == ("pelatihan", "          geser: 49.820.000")
    assert found.places[1].label == "pagu “Pendampingan petugas layanan”"


def test_figures_that_differ_stand(temukan: Temukan) -> None:
    assert temukan("LK701", with_kegiatan_lain(("9.000.000", "10.437.501"), pagu_pertama="10.437.500")) == []


def test_a_standard_allotment_is_no_copy(temukan: Temukan) -> None:
    """Four kegiatan with one pagu."""
    one = change(ANGGARAN)[ANGGARAN].partition("    kegiatan:\n")
    rows = "".join(one[2].replace("pelatihan:", f"latih-{n}:").replace("10.000.000", "10.437.500") for n in range(4))
    assert temukan("LK701", {ANGGARAN: f"{one[0]}{one[1]}{rows}"}) == []
