"""LK313: a sasaran that states no condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, RENSTRA, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _sasaran(nama: str) -> dict[str, str]:
    return change(RENSTRA, ("nama: Meningkatnya kualitas layanan", f"nama: {nama}"))


@pytest.mark.parametrize(
    "nama",
    [
        "meningkatnya kuantitas koperasi",
        "Menurunnya Tingkat Pengangguran Terbuka",
        "Meningkatkan layanan",
        "Terwujudnya tata kelola yang baik",
        "Berkurangnya kawasan kumuh",
        "Optimalnya pelayanan publik",
        "Peningkatan mutu layanan",
    ],
)
def test_a_condition_stands(temukan: Temukan, nama: str) -> None:
    assert temukan("LK313", _sasaran(nama)) == []


@pytest.mark.parametrize("nama", ["Tingkat Pengangguran Terbuka", "Jumlah lowongan pekerjaan baru", "Pengangguran"])
def test_a_measure_is_no_sasaran(temukan: Temukan, nama: str) -> None:
    assert len(temukan("LK313", _sasaran(nama))) == 1


def test_the_name_of_an_indikator_is_told_with_its_place(temukan: Temukan) -> None:
    berkas = _sasaran("Meningkatnya nilai") | change(INDIKATOR, ("nama: Nilai layanan", "nama: Meningkatnya Nilai"))
    (found,) = temukan("LK313", berkas)
    assert "sama dengan nama indikatornya" in found.ringkas
    assert found.places[1].berkas == "data/2018/umum/indikator.yaml"
