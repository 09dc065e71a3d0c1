"""LK310: a share that is no share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _persen(nama: str, target: str, realisasi: str) -> dict[str, str]:
    plan = change(
        INDIKATOR,
        ("nama: Nilai layanan", f"nama: {nama}"),
        ("satuan: indeks", "satuan: persen"),
        ("target: 3,5", f"target: {target}"),
    )
    return plan | change(TRIWULAN_I, ("layanan: 3,5", f"layanan: {realisasi}"))


def test_both_parts_of_a_ratio_are_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK310", change(TRIWULAN_I, ("peserta: 40", "peserta: 51")))
    assert found.ringkas == "realisasi `persentase-lulus` 102,00%, di luar 0% sampai 100%"
    assert [place.label for place in found.places] == ["pembilang 51", "penyebut 50"]


@pytest.mark.parametrize(("target", "realisasi"), [("110", "90"), ("90", "110"), ("90", "-1")])
def test_target_and_realisasi_are_looked_at(temukan: Temukan, target: str, realisasi: str) -> None:
    assert len(temukan("LK310", _persen("Cakupan layanan", target, realisasi))) == 1


def test_all_is_a_share(temukan: Temukan) -> None:
    assert temukan("LK310", _persen("Cakupan layanan", "100", "100")) == []


@pytest.mark.parametrize("nama", ["Pertumbuhan industri", "Persentase kenaikan omzet", "Laju inflasi"])
def test_a_change_may_be_anything(temukan: Temukan, nama: str) -> None:
    assert temukan("LK310", _persen(nama, "-2", "130")) == []
