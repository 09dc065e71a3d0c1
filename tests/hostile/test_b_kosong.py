"""What is empty, what looks empty, words that other languages take for values, and dates."""

from __future__ import annotations

import datetime

from tests.hostile.lapis import (
    BELANJA,
    BULAT,
    IKU,
    INSTANSI,
    NARASI,
    PERSEN,
    PLANNER,
    TANGGAL,
    TEKS,
    Hasil,
    base,
    lay,
    run,
)
from tests.hostile.rows import Accepted, Refused, accepted, check_accepted, check_refused, each, refused

DITOLAK = [
    refused("B1", BELANJA, "▶~", "LK207", never="0"),
    refused("B1", BELANJA, "▶null", "LK207", never="0"),
    refused("B1", BELANJA, "▶Null", "LK207", never="0"),
    refused("B1", BELANJA, "▶''", "LK207", never="0"),
    refused("B2", PERSEN, "▶-", "LK135", never="0"),
    refused("B3", PERSEN, '"▶-"', "LK148", never="0"),
    refused("B3", PERSEN, "▶–", "LK148", never="0"),
    refused("B3", PERSEN, "▶—", "LK148", never="0"),
    refused("B3", PERSEN, "▶--", "LK148", never="0"),
    refused("B3", BELANJA, "▶n/a", "LK179", never="0"),
    refused("B3", BELANJA, "▶nihil", "LK179", never="0"),
    refused("B4", BELANJA, "▶#N/A", "LK113", never="0 42"),
    refused("B4", BELANJA, "▶#DIV/0!", "LK113", never="0"),
    refused("B4", BELANJA, "▶#REF!", "LK113", never="0"),
    refused("B4", BELANJA, '"▶#N/A"', "LK144", never="0 42"),
    refused("B5", IKU, "▶yes", "LK208"),
    refused("B5", IKU, "▶no", "LK208"),
    refused("B5", IKU, "▶on", "LK208"),
    refused("B5", IKU, "▶y", "LK208"),
    refused("B5", IKU, "▶true", "LK208"),
    refused("B5", IKU, "▶Ya", "LK208"),
    refused("B5", IKU, "▶1", "LK208"),
    refused("B9", TANGGAL, "▶2018-06-31", "LK182"),
    refused("B9", TANGGAL, "▶2018-13-45", "LK182"),
    refused("B9", TANGGAL, "▶31 Juni 2018", "LK182"),
    refused("B10", TANGGAL, "▶30/06/2018", "LK183"),
    refused("B10", TANGGAL, "▶30-06-2018", "LK183"),
    refused("B10", TANGGAL, "▶2018-6-3", "LK183"),
    refused("B11", TANGGAL, "▶0", "LK184"),
    refused("B11", TANGGAL, "▶86400", "LK184"),
    refused("B11", TANGGAL, '▶"1530316800"', "LK184"),
    refused("B14", TEKS, "▶!", "LK116"),
    Refused("B13", lay("peraturan.yaml", "tahun: 2006", "tahun: ▶18"), "LK210"),
    Refused("B7", lay(INSTANSI, '    nama: "%"', "    nama: ▶%"), "LK134"),
]

DITERIMA = [
    accepted("B5", IKU, "tidak"),
    accepted("B8", TEKS, "true"),
    accepted("B8", TEKS, "2018"),
    accepted("B8", TEKS, "1.10"),
    accepted("B9", TEKS, "2018-06-31"),
    accepted("B9", NARASI, "2018-13-45"),
    accepted("B12", TEKS, "2018-06-30"),
]


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


@each(DITERIMA)
def test_it_is_read_as_it_is_written(row: Accepted) -> None:
    check_accepted(row)


def test_b1_an_empty_figure_is_missing_and_not_zero() -> None:
    """An empty value has no place of its own; its key is meant."""
    hasil = run(BELANJA.lay(""))
    assert hasil.places == [("LK207", BELANJA.path, 7, 3)]
    assert BELANJA.kunci not in hasil.figures


def test_b5_the_message_lists_both_words() -> None:
    (found,) = run(IKU.lay("yes")).found
    assert "`ya` atau `tidak`" in found.perbaikan


def test_b6_a_step_of_a_predikat_is_text() -> None:
    """Under older rules of YAML `NO`, `N` and `Off` are the value false; here they are steps of a list."""
    steps = "".join(f"    {kode}:\n      nama: Langkah\n" for kode in ("NO", "N", "Off"))
    files = lay(INSTANSI, "predikat:\n  akip:\n", f"predikat:\n  huruf:\n{steps}  akip:\n")
    hasil = run(files)
    assert hasil.unread == []
    assert [satu.kode for satu in hasil.muatan.tahun[2018].instansi.predikat["huruf"].tingkat] == ["NO", "N", "Off"]


def test_b8_the_text_of_a_name_is_what_stands_in_the_file() -> None:
    assert [_name(run(TEKS.lay(text))) for text in ("true", "2018", "1.10", "'2018-06-30'")] == [
        "true",
        "2018",
        "1.10",
        "2018-06-30",
    ]


def test_b10_a_date_is_read_in_the_one_form_of_a_report() -> None:
    hasil = run(TANGGAL.lay("30 juni 2018"))
    assert hasil.found == []
    assert hasil.muatan.tahun[2018].triwulan[1].tanggal_laporan == datetime.date(2018, 6, 30)


def test_b13_a_quarter_and_a_year_are_told_by_the_path_and_nothing_else() -> None:
    """There is neither a triwulan 5 nor a year 18: such files have no place, and are not read for another."""
    for path in ("2018/umum/tw5.yaml", "18/umum/tw1.yaml", "2018/umum/tw0.yaml"):
        hasil = run({**base(), path: base()["2018/umum/tw1.yaml"]})
        assert hasil.places == [("LK216", path, 1, 1)]
        assert hasil.new == {}


def test_b13_a_later_quarter_in_the_narrative_of_an_earlier_one_is_told() -> None:
    places = run(NARASI.lay("Sampai dengan triwulan III pelatihan berjalan.")).places
    assert ("LK606", NARASI.path, 23, 21) in places


def test_b13_a_triwulan_that_does_not_exist_is_refused_where_one_is_written() -> None:
    files = lay("2018/dokumen.yaml", "berlaku: triwulan I\n", "berlaku: triwulan 5\n")
    assert run(files).places == [("LK194", "2018/dokumen.yaml", 10, 23)]


def test_a_date_on_a_figure_is_no_figure() -> None:
    assert [kode for kode, *_ in run(BULAT.lay("2018-06-30")).places] == ["LK152"]


def test_the_planner_may_leave_the_date_out() -> None:
    hasil = run(lay(PLANNER, "tanggal_laporan: 10 April 2018\n", ""))
    assert hasil.found == []
    assert hasil.muatan.tahun[2018].triwulan[1].tanggal_laporan is None


def _name(hasil: Hasil) -> str:
    return hasil.muatan.tahun[2018].indikator["nilai-layanan"].nama
