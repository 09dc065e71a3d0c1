"""Sums since the beginning of the year do not fall."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, INDIKATOR, TRIWULAN_I, TRIWULAN_II, change

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


def test_a_keluaran_that_is_not_counted_is_a_state_and_may_fall(temukan: Temukan) -> None:
    persen = change(ANGGARAN, ("satuan: orang", "satuan: persen"))
    assert temukan("LK506", persen | change(TRIWULAN_II, ("pelatihan: 48", "pelatihan: 8"))) == []


def test_a_quarter_alone_may_be_less_but_not_below_nought(temukan: Temukan) -> None:
    jumlah = change(INDIKATOR, ("sumber_data: Daftar", "agregasi: jumlah\n    sumber_data: Daftar"))
    assert temukan("LK506", jumlah | change(TRIWULAN_II, ("peserta: 50", "peserta: 3"))) == []
    (found,) = temukan("LK506", jumlah | change(TRIWULAN_II, ("peserta: 50", "peserta: -3")))
    assert found.ringkas == "data `jumlah-peserta` pada Triwulan II -3, sehingga jumlah sejak awal tahun turun"
    noted = ("peserta: 50", "peserta:\n    nilai: -3\n    catatan: Tiga peserta terhitung dua kali.")
    assert temukan("LK506", jumlah | change(TRIWULAN_II, noted)) == []


def test_a_fall_with_a_note_is_no_finding(temukan: Temukan) -> None:
    noted = ("  pelatihan: 48", "  pelatihan:\n    nilai: 8\n    catatan: Peserta yang gugur dikeluarkan.")
    assert temukan("LK506", change(TRIWULAN_II, noted)) == []


def test_where_the_rest_is_zero_the_fall_is_found_at_that_line(temukan: Temukan) -> None:
    (found,) = temukan("LK506", change(TRIWULAN_II, ("  pelatihan: 48\n", "  selebihnya_nol: ya\n")))
    assert found.place.berkas == "data/2018/umum/tw2.yaml"
    assert found.place.excerpt == "  selebihnya_nol: ya"


def test_the_year_before_is_not_compared(temukan: Temukan, contoh: dict[str, bytes]) -> None:
    """Forty participants in 2018, three in the first quarter of 2019."""
    plan = {path.replace("2018/", "2019/"): isi.decode() for path, isi in contoh.items() if path.startswith("2018/")}
    tw1 = {"2019/umum/tw1.yaml": change(TRIWULAN_I, ("  pelatihan: 40", "  pelatihan: 3"))[TRIWULAN_I]}
    assert temukan("LK506", {**plan, **tw1}) == []
