"""LK702: more spent than there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, TRIWULAN_I, TRIWULAN_II, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

MURNI = "          murni: 10.000.000\n"
DUA_VERSI = change(
    DOKUMEN,
    (
        "    berlaku: triwulan I\n",
        "    berlaku: triwulan I\n  geser:\n    nama: G\n    dasar: tidak ada data\n    berlaku: triwulan II\n",
    ),
)


def test_all_of_the_pagu_may_be_spent(temukan: Temukan) -> None:
    assert temukan("LK702", change(TRIWULAN_I, ("1.000.000", "10.000.000"))) == []


def test_one_rupiah_more_is_too_much(temukan: Temukan) -> None:
    (found,) = temukan("LK702", change(TRIWULAN_I, ("1.000.000", "10.000.001")))
    assert found.ringkas == "realisasi `pelatihan` Rp10.000.001 pada Triwulan I melebihi pagu Rp10.000.000"
    assert found.places[1].label == "pagu Rp10.000.000"


def test_each_quarter_has_its_own_pagu(temukan: Temukan) -> None:
    """9.000.000 is within the pagu of triwulan I, and above that of triwulan II."""
    lower = change(ANGGARAN, (MURNI, f"{MURNI}          geser: 8.000.000\n"))
    spent = change(TRIWULAN_I, ("1.000.000", "9.000.000")) | change(TRIWULAN_II, ("4.000.000", "9.000.000"))
    found = temukan("LK702", DUA_VERSI | lower | spent)
    assert [satu.place.berkas for satu in found] == ["data/2018/umum/tw2.yaml"]


def test_without_pagu_nothing_can_be_spent(temukan: Temukan) -> None:
    later = change(ANGGARAN, (MURNI, "          geser: 10.000.000\n"))
    (found,) = temukan("LK702", DUA_VERSI | later)
    assert found.ringkas.endswith("padahal belum dianggarkan")
    assert temukan("LK702", DUA_VERSI | later | change(TRIWULAN_I, ("1.000.000", "0"))) == []


def test_a_pagu_that_could_not_be_read_is_not_judged(temukan: Temukan) -> None:
    assert temukan("LK702", change(ANGGARAN, ("10.000.000", "10,000"))) == []
