"""LK305: a percentage copied from the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _persen(target: str, realisasi: str) -> dict[str, str]:
    return change(INDIKATOR, ("satuan: indeks", "satuan: persen"), ("target: 3,5", f"target: {target}")) | change(
        TRIWULAN_I, ("layanan: 3,5", f"layanan: {realisasi}")
    )


def test_both_places_are_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK305", _persen("38,42", "38,42"))
    assert [place.berkas for place in found.places] == ["data/2018/umum/tw1.yaml", "data/2018/umum/indikator.yaml"]


def test_trailing_zeros_make_no_difference(temukan: Temukan) -> None:
    assert len(temukan("LK305", _persen("42,5", "42,50"))) == 1


def test_a_figure_without_parts_is_looked_at_too(temukan: Temukan) -> None:
    lama = "  nilai-layanan: 3,5\n"
    isi = f"{lama}  persentase-lulus:\n    nilai: 75\n    tanpa_rincian: Belum diterima.\n"
    assert [found.entitas for found in temukan("LK305", change(TRIWULAN_I, (lama, isi)))] == ["persentase-lulus"]


@pytest.mark.parametrize(("target", "realisasi"), [("100", "100"), ("0", "0"), ("42,76", "42,75")])
def test_all_none_and_nearly_are_no_copies(temukan: Temukan, target: str, realisasi: str) -> None:
    assert temukan("LK305", _persen(target, realisasi)) == []


def test_a_ratio_that_is_computed_may_meet_its_target(temukan: Temukan) -> None:
    """30 of 40 is 75, the target."""
    parts = (("peserta: 40", "peserta: 30"), ("pendaftar: 50", "pendaftar: 40"))
    assert temukan("LK305", change(TRIWULAN_I, *parts)) == []


def test_a_count_may_meet_its_target(temukan: Temukan) -> None:
    isi = change(INDIKATOR, ("satuan: indeks", "satuan: orang"), ("target: 3,5", "target: 10"))
    assert temukan("LK305", isi | change(TRIWULAN_I, ("layanan: 3,5", "layanan: 10"))) == []
