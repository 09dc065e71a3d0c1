"""The past of an indikator, and its national standard, between two revisions."""

from __future__ import annotations

import pytest

from lkip_cli.banding.perubahan import Perubahan
from tests.banding.conftest import Bandingkan, changes

RIWAYAT = """\
indikator:
  persentase-lulus:
    sumber: Laporan Kinerja 2017
    realisasi:
      2016: 74,25
      2017:
        nilai: 76,50
        target: 75
    standar_nasional:
      nilai: 80
      sumber: Pedoman A
"""


def test_the_past_of_an_indikator_is_compared_year_by_year(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    berriwayat = {**contoh, "riwayat.yaml": RIWAYAT.encode()}
    ganti = (
        ("riwayat.yaml", "2016: 74,25", "2016: 74,250"),
        ("riwayat.yaml", "nilai: 76,50\n        target: 75", "nilai: 76\n        sumber: Tabel 4"),
        ("riwayat.yaml", "nilai: 80\n      sumber: Pedoman A", "nilai: 85\n      sumber: Pedoman B"),
    )
    rows = bandingkan(*ganti, lama=berriwayat, baru=berriwayat)
    assert changes(rows) == [
        ("persentase-lulus", "riwayat realisasi tahun 2017", "76,50%", "76,00%", "-0,50 poin persen"),
        ("persentase-lulus", "riwayat target tahun 2017", "75%", "tidak ada", ""),
        ("persentase-lulus", "riwayat standar nasional", "80%", "85%", "+5 poin persen"),
        ("persentase-lulus", "riwayat sumber tahun 2017", "Laporan Kinerja 2017", "Tabel 4", ""),
        ("persentase-lulus", "standar nasional, sumber", "Pedoman A", "Pedoman B", ""),
    ]
    assert {row.jenis for row in rows if row.berubah} == {"riwayat"}


def test_a_past_that_came_to_the_data_was_not_there_before(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    rows = changes(bandingkan(baru={**contoh, "riwayat.yaml": RIWAYAT.encode()}), "riwayat")
    assert ("persentase-lulus", "riwayat realisasi tahun 2016", "tidak ada", "74,25%", "") in rows


@pytest.mark.parametrize(("lama", "baru"), [("indikator:", "indikator"), ("2016: 74,25", "2016: 74.25")])
def test_a_past_that_cannot_be_read_was_not_taken_away(
    bandingkan: Bandingkan, contoh: dict[str, bytes], lama: str, baru: str
) -> None:
    berriwayat = {**contoh, "riwayat.yaml": RIWAYAT.encode()}
    rows = changes(bandingkan(("riwayat.yaml", lama, baru), lama=berriwayat, baru=berriwayat))
    assert {row[3] for row in rows} == {"tidak terbaca"}


def test_between_two_quarters_of_the_same_data_the_past_is_no_change(tw1_tw2: list[Perubahan]) -> None:
    assert [row for row in tw1_tw2 if row.jenis == "riwayat"] == []
