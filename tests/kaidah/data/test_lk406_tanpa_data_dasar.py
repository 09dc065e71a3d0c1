"""Every data dasar has a figure or a word."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

TANPA = ("  jumlah-pendaftar: 50\n", "")


def test_the_finding_names_the_data_dasar(temukan: Temukan) -> None:
    (found,) = temukan("LK406", change(TRIWULAN_I, TANPA))
    assert found.ringkas == "data dasar belum mempunyai isian pada Triwulan I: `jumlah-pendaftar`"
    assert found.places[1].label == "data dasar `jumlah-pendaftar`: Jumlah pendaftar"


def test_a_word_is_enough(temukan: Temukan) -> None:
    for kata in ("belum diukur", "tidak ada data"):
        assert temukan("LK406", change(TRIWULAN_I, ("pendaftar: 50", f"pendaftar: {kata}"))) == []


def test_what_is_measured_once_a_year_is_due_in_triwulan_iv_only(temukan: Temukan) -> None:
    tahunan = change(INDIKATOR, ("sumber_data: Buku", "agregasi: tahunan\n    sumber_data: Buku"))
    tanpa = change(TRIWULAN_I, TANPA)
    assert temukan("LK406", tahunan | tanpa) == []
    (found,) = temukan("LK406", tahunan | {TRIWULAN_I: None, "2018/umum/tw4.yaml": tanpa[TRIWULAN_I]})
    assert "Triwulan IV" in found.ringkas


def test_a_figure_that_could_not_be_read_is_not_missing(temukan: Temukan) -> None:
    assert temukan("LK406", change(TRIWULAN_I, ("pendaftar: 50", "pendaftar: 5.0"))) == []
