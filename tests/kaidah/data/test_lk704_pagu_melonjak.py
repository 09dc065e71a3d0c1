"""LK704: a pagu that changes by more than half."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

DUA_VERSI = change(
    DOKUMEN,
    (
        "    berlaku: triwulan I\n",
        "    berlaku: triwulan I\n  geser:\n    nama: G\n    dasar: tidak ada data\n    berlaku: triwulan II\n",
    ),
)


def _pagu(murni: str, geser: str) -> dict[str, str]:
    versions = f"murni: {murni}\n          geser: {geser}"
    return DUA_VERSI | change(ANGGARAN, ("murni: 10.000.000", versions))


@pytest.mark.parametrize("geser", ["15.000.000", "5.000.000", "10.000.000"])
def test_half_more_or_less_stands(temukan: Temukan, geser: str) -> None:
    assert temukan("LK704", _pagu("10.000.000", geser)) == []


@pytest.mark.parametrize(
    ("murni", "geser", "kata"),
    [
        ("71.892.000", "458.310.750", "naik 537,50%"),
        ("152.677.250", "37.962.000", "turun 75,14%"),
        ("10.000.000", "15.000.001", "naik 50,00%"),
    ],
)
def test_the_change_is_told_in_persen(temukan: Temukan, murni: str, geser: str, kata: str) -> None:
    """386.418.750 of 71.892.000 is 537,50; 114.715.250 of 152.677.250 is 75,14."""
    (found,) = temukan("LK704", _pagu(murni, geser))
    assert f"pagu `pelatihan` {kata}" in found.ringkas
    assert found.places[1].label == f"pagu murni Rp{murni}"


def test_from_nothing_no_share_can_be_taken(temukan: Temukan) -> None:
    assert temukan("LK704", _pagu("0", "5.000.000")) == []
