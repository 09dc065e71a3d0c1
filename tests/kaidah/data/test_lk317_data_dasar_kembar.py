"""LK317: one quantity under two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, TRIWULAN_II, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _pair(satu: str, lain: str, nilai: str = "55", satuan: str = "orang") -> dict[str, str]:
    entry = f"  lain:\n    nama: {lain}\n    satuan: {satuan}\n    sumber_data: Sensus\nindikator:\n"
    return change(INDIKATOR, ("nama: Jumlah pendaftar", f"nama: {satu}"), ("indikator:\n", entry)) | change(
        TRIWULAN_I, ("pendaftar: 50\n", f"pendaftar: 50\n  lain: {nilai}\n")
    )


def test_the_two_angkatan_kerja_of_the_seed_are_one_quantity(temukan: Temukan) -> None:
    (found,) = temukan("LK317", _pair("Jumlah angkatan kerja", "Jumlah penduduk angkatan kerja"))
    assert found.ringkas == "`lain` 55 orang, sedangkan `jumlah-pendaftar` 50 orang pada Triwulan I"
    assert found.place.label == "Jumlah penduduk angkatan kerja: Sensus"


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("Jumlah koperasi", "Jumlah koperasi aktif"),
        ("Jumlah penduduk usia kerja", "Jumlah penduduk angkatan kerja"),
        ("Jumlah koperasi", "Jumlah anggota koperasi"),
    ],
)
def test_parts_of_a_whole_are_other_quantities(temukan: Temukan, satu: str, lain: str) -> None:
    assert temukan("LK317", _pair(satu, lain)) == []


@pytest.mark.parametrize(("nilai", "satuan"), [("50", "orang"), ("belum diukur", "orang"), ("55", "indeks")])
def test_equal_or_absent_figures_and_other_satuan_stand(temukan: Temukan, nilai: str, satuan: str) -> None:
    assert temukan("LK317", _pair("Jumlah pelamar", "Total pelamar", nilai, satuan)) == []


def test_only_the_newest_quarter_in_which_they_differ_is_told(temukan: Temukan) -> None:
    later = change(TRIWULAN_II, ("pendaftar: 64\n", "pendaftar: 64\n  lain: 66\n"))
    found = temukan("LK317", _pair("Jumlah pelamar", "Total pelamar") | later)
    assert [satu.place.berkas for satu in found] == ["data/2018/umum/tw2.yaml"]
