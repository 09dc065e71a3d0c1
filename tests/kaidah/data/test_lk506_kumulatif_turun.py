"""Sums since the beginning of the year do not fall."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, TRIWULAN_II, change

Temukan = Callable[..., list[Diagnostic]]


def test_a_keluaran_that_falls_is_found(temukan: Temukan) -> None:
    (found,) = temukan("LK506", change(TRIWULAN_II, ("pelatihan: 48", "pelatihan: 8")))
    assert found.ringkas == "realisasi keluaran `pelatihan` turun dari 40 pada Triwulan I menjadi 8"
    assert "tulis 48, yaitu jumlah sejak awal tahun" in found.perbaikan


def test_a_data_dasar_may_fall_unless_it_is_kumulatif(temukan: Temukan) -> None:
    turun = change(TRIWULAN_II, ("jumlah-pendaftar: 64", "jumlah-pendaftar: 60"), ("peserta: 50", "peserta: 39"))
    assert temukan("LK506", turun) == []
    kumulatif = change(INDIKATOR, ("sumber_data: Daftar", "agregasi: kumulatif\n    sumber_data: Daftar"))
    (found,) = temukan("LK506", turun | kumulatif)
    assert found.entitas == "jumlah-peserta"


def test_an_indikator_may_fall_unless_it_is_kumulatif(temukan: Temukan) -> None:
    turun = change(TRIWULAN_II, ("nilai-layanan: 3,6", "nilai-layanan: 3,1"))
    assert temukan("LK506", turun) == []
    kumulatif = change(
        INDIKATOR, ("    arah: naik\n    target: 3,5", "    arah: naik\n    agregasi: kumulatif\n    target: 3,5")
    )
    (found,) = temukan("LK506", turun | kumulatif)
    assert found.entitas == "nilai-layanan"


def test_money_is_the_matter_of_another_rule(temukan: Temukan) -> None:
    files = change(TRIWULAN_I) | change(TRIWULAN_II, ("pelatihan: 4.000.000", "pelatihan: 900.000"))
    assert temukan("LK506", files) == []
