"""Printed figures and text."""

from __future__ import annotations

from lkip_cli.laporan.cetak import Angka, Span, Teks


def test_text_with_figures_reads_as_the_page_shows_it() -> None:
    teks = Teks((Span("Capaian "), Span(Angka("108,70%", "capaian/x/2018-TW2"), tebal=True), Span(".")))
    assert str(teks) == "Capaian 108,70%."
