"""What counts as typed, and what may be typed."""

from __future__ import annotations

import pytest

from lkip_cli.kaidah.ketikan import Ketikan, find_angka, find_nomor, find_periode


@pytest.mark.parametrize(
    ("prosa", "triwulan", "tahun"),
    [
        ("pada Triwulan II", 2, None),
        ("pada triwulan 4.", 4, None),
        ("pada TW2", 2, None),
        ("pada TW. III", 3, None),
        ("pada triwulan ketiga", 3, None),
        ("pada triwulan ke dua", 2, None),
        ("pada triwulan ke-3", 3, None),
        ("Triwulan II\nTahun Anggaran 2017", 2, 2017),
        ("TW I TA 2018", 1, 2018),
        ("tahun 2017", None, 2017),
        ("sejak 2017.", None, 2017),
    ],
)
def test_periods_are_read(prosa: str, triwulan: int | None, tahun: int | None) -> None:
    (ketikan,) = find_periode(prosa)
    assert (ketikan.triwulan, ketikan.tahun) == (triwulan, tahun)
    assert prosa[ketikan.offset :].startswith(ketikan.teks)


@pytest.mark.parametrize(
    "prosa",
    [
        "setiap triwulan dan triwulan berikutnya",
        "triwulan 25",
        "laporan triwulan Inspektorat",
        "Nomor 83 Tahun 2016",
        "Nomor 83\nTahun 2016",
        "No. 29 th 2010",
        "Perpres 29/2014",
        "30 Juni 2017",
        "1 s.d. 5 maret 2018",
        "Juni 2017",
        "RPJMD 2014-2018",
        "2014 – 2018",
        "2.018 orang",
        "Rp2018",
        "2018,5",
    ],
)
def test_other_texts_are_no_periods(prosa: str) -> None:
    assert list(find_periode(prosa)) == []


@pytest.mark.parametrize(
    ("prosa", "jenis", "teks"),
    [
        ("lihat Tabel\n3.1 di atas", "tabel", "Tabel\n3.1"),
        ("Grafik 2", "tabel", "Grafik 2"),
        ("sasaran strategis ke-4 ini", "sasaran", "sasaran strategis ke-4"),
        ("pada sasaran 2.", "sasaran", "sasaran 2"),
        ("1. Pertama", "butir", "1."),
        ("Alinea.\n\n2) Kedua", "butir", "2)"),
        ("- 1.) Pertama", "butir", "1.)"),
        ("Pertama;\nb. Kedua", "butir", "b."),
    ],
)
def test_numbers_of_tables_sasaran_and_items_are_found(prosa: str, jenis: str, teks: str) -> None:
    (ketikan,) = find_nomor(prosa)
    assert (ketikan.jenis, ketikan.teks) == (jenis, teks)
    assert prosa[ketikan.offset :].startswith(teks)


@pytest.mark.parametrize(
    "prosa", ["tabel berikut", "sasaran 160 orang", "sebanyak\n12. Lalu", "sasaran strategis Dinas"]
)
def test_other_texts_are_no_numbers(prosa: str) -> None:
    assert list(find_nomor(prosa)) == []


@pytest.mark.parametrize(
    ("prosa", "teks"),
    [
        ("naik 98,41%.", "98,41%"),
        ("naik 105 %", "105 %"),
        ("naik 3,10 persen", "3,10 persen"),
        ("sebesar Rp 3.240.000,-", "Rp 3.240.000,-"),
        ("sebesar Rp217.058.100.", "Rp217.058.100"),
        ("antara 10-15 orang", "10-15"),
        ("150/153 koperasi", "150/153"),
        ("**38** orang", "38"),
        ("sasaran 160 orang", "160"),
    ],
)
def test_figures_are_found_whole(prosa: str, teks: str) -> None:
    assert [ketikan.teks for ketikan in find_angka(prosa)] == [teks]


@pytest.mark.parametrize(
    "prosa",
    ["K3, AK-1, AK 1, P-IRT, IT", "SP2D", "ISO 9001:2015", "generasi 4G", "ke-73", "Pasal 5 ayat (2)", "pukul 08.00"],
)
def test_digits_of_names_and_citations_are_no_figures(prosa: str) -> None:
    assert list(find_angka(prosa)) == []


def test_a_typed_figure_knows_its_spot() -> None:
    assert Ketikan("98,41%", 5).spot == (5, 6)
