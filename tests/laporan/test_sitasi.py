"""Regulations are cited in one form."""

from __future__ import annotations

from lkip_cli.laporan.sitasi import cite, format_peraturan
from lkip_cli.model.entitas import Peraturan

PERPRES = Peraturan("a", "Peraturan Presiden", "29", 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah")


def test_a_citation_names_kind_number_year_and_title() -> None:
    expected = "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"
    assert format_peraturan(PERPRES) == expected


def test_a_number_with_a_slash_holds_its_own_year() -> None:
    lan = Peraturan("b", "Keputusan Kepala LAN", "239/IX/6/8/2003", 2003, "Pedoman")
    assert format_peraturan(lan) == "Keputusan Kepala LAN Nomor 239/IX/6/8/2003 tentang Pedoman"


def test_a_regulation_that_could_not_be_read_is_cited_as_nothing() -> None:
    assert cite({"a": PERPRES}, "b") == ""
