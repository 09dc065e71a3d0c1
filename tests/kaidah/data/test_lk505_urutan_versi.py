"""Versions stand oldest first and within their year."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import DOKUMEN, change

Temukan = Callable[..., list[Diagnostic]]

MURNI = "    dasar: Perjanjian Kinerja Tahun 2018\n    berlaku: triwulan I\n"
BERIKUT = "  {}:\n    nama: Pagu lain\n    dasar: tidak ada data\n    berlaku: {}\n"


def followed_by(*versi: tuple[str, str]) -> dict[str, str]:
    return change(DOKUMEN, (MURNI, MURNI + "".join(BERIKUT.format(*satu) for satu in versi)))


def test_a_version_that_takes_effect_before_the_one_above_it_is_found(temukan: Temukan) -> None:
    (found,) = temukan("LK505", followed_by(("pergeseran", "1 Juli 2018"), ("perubahan", "1 Mei 2018")))
    assert found.entitas == "perubahan"
    assert "berlaku 1 Mei 2018, sebelum versi `pergeseran`" in found.ringkas
    assert found.places[1].label == "versi `pergeseran` berlaku 1 Juli 2018"


def test_a_version_after_the_year_is_found(temukan: Temukan) -> None:
    (found,) = temukan("LK505", followed_by(("perubahan", "3 September 2019")))
    assert "baru berlaku 3 September 2019, sesudah tahun 2018" in found.ringkas


def test_versions_in_order_and_on_the_same_day_may_stand(temukan: Temukan) -> None:
    assert (
        temukan("LK505", followed_by(("satu", "triwulan II"), ("dua", "triwulan II"), ("tiga", "31 Desember 2018")))
        == []
    )


def test_a_perjanjian_kinerja_signed_before_the_year_may_stand(temukan: Temukan) -> None:
    assert temukan("LK505", change(DOKUMEN, ("berlaku: 2 Januari 2018", "berlaku: 28 Desember 2017"))) == []
