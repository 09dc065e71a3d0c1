"""Each reason for which a text is no figure: its code, the part that is marked, the only other spelling."""

from __future__ import annotations

import pytest

from lkip_cli.angka.baca import read_angka
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Fault

BULAT, DESIMAL, PERSEN, RUPIAH = JenisAngka.BULAT, JenisAngka.DESIMAL, JenisAngka.PERSEN, JenisAngka.RUPIAH

SEMUA = ""
"""Stands for the whole text where no part is marked."""

SALINAN_LEMBAR_KERJA = [
    ("45.096\t47.353", BULAT, "LK141", "\t", None),
    ("40; 50", BULAT, "LK141", ";", None),
    ("#N/A", RUPIAH, "LK144", "#N/A", None),
    ("#DIV/0!", PERSEN, "LK144", "#DIV/0!", None),
    ("#REF!", BULAT, "LK144", "#REF!", None),
    ("Err:502", BULAT, "LK144", "Err:502", None),
    ("=SUM(B2:B9)", RUPIAH, "LK145", SEMUA, None),
    ("=5+5", RUPIAH, "LK145", SEMUA, None),
    ("5+5", RUPIAH, "LK145", SEMUA, None),
    ("+B2", RUPIAH, "LK145", SEMUA, None),
    (".inf", DESIMAL, "LK150", SEMUA, None),
    ("-.inf", DESIMAL, "LK150", SEMUA, None),
    (".nan", DESIMAL, "LK150", SEMUA, None),
    ("02-Jan", BULAT, "LK152", SEMUA, None),
    ("03-Oct", DESIMAL, "LK152", SEMUA, None),
    ("Jun-18", DESIMAL, "LK152", SEMUA, None),
    ("2018-06-30", BULAT, "LK152", SEMUA, None),
    ("30/06/2018", BULAT, "LK152", SEMUA, None),
    ("1e3", RUPIAH, "LK153", "e3", None),
    ("1E5", BULAT, "LK153", "E5", None),
    ("2,19E+26", BULAT, "LK153", "E+26", None),
    ("1.23E+09", RUPIAH, "LK153", "E+09", None),
    ("1e400", RUPIAH, "LK153", "e400", None),
    ("1e999999", DESIMAL, "LK153", "e999999", None),
]

KARAKTER = [
    ("3\u00a0900\u00a0000", RUPIAH, "LK142", "\u00a0", "3.900.000"),
    ("Rp\u202f8.950.000", RUPIAH, "LK142", "\u202f", "Rp 8.950.000"),
    ("3\u2009900", BULAT, "LK142", "\u2009", None),
    ("5\u200b0", BULAT, "LK142", "\u200b", "50"),
    ("5\n", BULAT, "LK142", "\n", "5"),
    ("１２", BULAT, "LK143", "１", "12"),  # noqa: RUF001
    ("٤٥", BULAT, "LK143", "٤", "45"),
    ("5²", BULAT, "LK143", "²", None),
    ("½", DESIMAL, "LK143", "½", None),
    ("“85.000”", RUPIAH, "LK146", "“", "85.000"),
    ("'5000", RUPIAH, "LK146", "'", "5000"),
    ("−5", DESIMAL, "LK149", "−", "-5"),
    ("–5", DESIMAL, "LK149", "–", "-5"),
    ("1_000", RUPIAH, "LK155", "_", "1.000"),
    ("5_000", DESIMAL, "LK155", "_", "5000"),
    ("1__0", RUPIAH, "LK155", "_", None),
    ("O,20", PERSEN, "LK161", "O", None),
    ("l00", BULAT, "LK161", "l", None),
    ("2O18", BULAT, "LK161", "O", None),
    ("5;", BULAT, "LK178", ";", None),
    ("$5", RUPIAH, "LK178", "$", None),
    ("Rp 5!", RUPIAH, "LK178", "!", None),
    ("--5", DESIMAL, "LK178", "-", None),
]

BUKAN_SATU_ANGKA = [
    (">5", BULAT, "LK147", ">", None),
    (">-5", BULAT, "LK147", ">", None),
    (">=80", PERSEN, "LK147", ">=", None),
    ("≥95", PERSEN, "LK147", "≥", None),
    ("minimal 80", PERSEN, "LK147", "minimal", None),
    ("-", RUPIAH, "LK148", "-", None),
    ("--", RUPIAH, "LK148", "--", None),
    ("–", RUPIAH, "LK148", "–", None),
    ("- -", RUPIAH, "LK148", "- -", None),
    ("true", RUPIAH, "LK151", SEMUA, None),
    ("Tidak", BULAT, "LK151", SEMUA, None),
    ("12:30", BULAT, "LK156", ":", None),
    ("4.239/117.115", PERSEN, "LK157", "/", None),
    ("150 dari 153", PERSEN, "LK157", " dari ", None),
    ("80-90", PERSEN, "LK158", "-", None),
    ("80 s.d. 90", PERSEN, "LK158", " s.d. ", None),
    ("UMKM", BULAT, "LK179", SEMUA, None),
    ("Lowongan kerja baru", BULAT, "LK179", SEMUA, None),
    ("nihil", BULAT, "LK179", SEMUA, None),
    ("n/a", BULAT, "LK179", SEMUA, None),
    ("~", BULAT, "LK179", SEMUA, None),
    ("", BULAT, "LK179", SEMUA, None),
]

TANDA_DAN_SATUAN = [
    ("(1.000)", RUPIAH, "LK159", "(", None),
    ("5 (lima)", BULAT, "LK159", "(", None),
    ("+5", BULAT, "LK160", "+", "5"),
    ("3 juta", RUPIAH, "LK162", "juta", None),
    ("Rp 1,5 miliar", RUPIAH, "LK162", "miliar", None),
    ("5 rb", RUPIAH, "LK162", "rb", None),
    ("rp8.950.000", RUPIAH, "LK163", "rp", "Rp 8.950.000"),
    ("Rp. 8.950.000,-", RUPIAH, "LK163", "Rp.", "Rp 8.950.000,-"),
    ("8.950.000 Rp", RUPIAH, "LK163", "Rp", "Rp 8.950.000"),
    ("Rp", RUPIAH, "LK163", "Rp", None),
    ("Rp 40", BULAT, "LK163", "Rp", None),
    ("40,-", BULAT, "LK163", ",-", None),
    ("5%", DESIMAL, "LK164", "%", None),
    ("5 %", RUPIAH, "LK164", "%", None),
    ("%5", PERSEN, "LK164", "%", "5%"),
    ("5%%", PERSEN, "LK164", "%", "5%"),
    ("1.000 -", RUPIAH, "LK165", " -", None),
    ("1.000-", BULAT, "LK165", "-", None),
    ("8.950.000.-", RUPIAH, "LK165", ".-", "8.950.000,-"),
    ("8.950.000,–", RUPIAH, "LK165", ",–", "8.950.000,-"),
    ("160 org", BULAT, "LK166", "org", None),
    ("10 ikm", BULAT, "LK166", "ikm", None),
    ("96 Orang", BULAT, "LK166", "Orang", None),
    ("19 Koperasi", BULAT, "LK166", "Koperasi", None),
    ("5 persen", PERSEN, "LK166", "persen", None),
    ("3 900 000", RUPIAH, "LK167", " ", "3.900.000"),
    ("45 096", DESIMAL, "LK167", " ", "45096"),
    ("150 153", BULAT, "LK167", " ", None),
    ("78 94", RUPIAH, "LK167", " ", None),
    ("3, 15", DESIMAL, "LK167", " ", None),
    ("- 5", DESIMAL, "LK167", " ", "-5"),
    ("Rp  5", RUPIAH, "LK167", " ", "Rp 5"),
]

TITIK_DAN_KOMA = [
    ("90,", PERSEN, "LK168", ",", None),
    ("90,%", PERSEN, "LK168", ",", None),
    (",5", DESIMAL, "LK168", ",", "0,5"),
    ("-.5", DESIMAL, "LK168", ".", "-0,5"),
    ("007", BULAT, "LK169", "00", "7"),
    ("010", RUPIAH, "LK169", "0", "10"),
    ("012.345", BULAT, "LK169", "0", "12.345"),
    ("012.345", DESIMAL, "LK169", "0", None),
    ("3,900,000", RUPIAH, "LK170", ",", "3.900.000"),
    ("3,900,000", DESIMAL, "LK170", ",", "3.900.000"),
    ("Rp 65,550,000,-", RUPIAH, "LK170", ",", "Rp 65.550.000,-"),
    ("1,234.5", DESIMAL, "LK170", ",", "1.234,5"),
    ("37,962", RUPIAH, "LK170", ",", None),
    ("37,962", BULAT, "LK170", ",", None),
    ("3.15", DESIMAL, "LK171", ".", "3,15"),
    ("1.77", PERSEN, "LK171", ".", "1,77"),
    ("62.6%", PERSEN, "LK171", ".", "62,6%"),
    ("3.10", PERSEN, "LK171", ".", "3,10"),
    ("0.500", DESIMAL, "LK171", ".", "0,500"),
    ("1234.56", DESIMAL, "LK171", ".", "1234,56"),
    ("98.405", DESIMAL, "LK172", ".", None),
    ("117.115", PERSEN, "LK172", ".", None),
    ("-98.405", DESIMAL, "LK172", ".", None),
    ("152.677.25", RUPIAH, "LK173", "25", None),
    ("1234.567", DESIMAL, "LK173", "1234", None),
    ("3.15", BULAT, "LK173", "15", None),
    ("85.0", RUPIAH, "LK173", "0", None),
    ("1.2345.678", RUPIAH, "LK173", "2345", None),
    ("0.123.456", DESIMAL, "LK173", "0", None),
    ("1..5", DESIMAL, "LK173", "..", None),
    ("1,5,2", DESIMAL, "LK173", "5,2", None),
    ("1.234,567.89", DESIMAL, "LK173", "567.89", None),
    ("8.950.000,50", RUPIAH, "LK174", ",50", None),
    ("8.950.000,0", RUPIAH, "LK174", ",0", "8.950.000"),
    ("3,15", RUPIAH, "LK174", ",15", None),
    ("40,5", BULAT, "LK175", ",5", None),
    ("40,00", BULAT, "LK175", ",00", "40"),
    ("1.000.000.000.000.001", RUPIAH, "LK176", SEMUA, None),
    ("1" * 5000, BULAT, "LK176", SEMUA, None),
    ("0,1000000000000000000001", DESIMAL, "LK177", "0000000001", None),
]

DITOLAK = SALINAN_LEMBAR_KERJA + KARAKTER + BUKAN_SATU_ANGKA + TANDA_DAN_SATUAN + TITIK_DAN_KOMA


@pytest.mark.parametrize(("text", "jenis", "kode", "bagian", "pengganti"), DITOLAK)
def test_a_text_is_refused_for_its_own_reason(
    text: str, jenis: JenisAngka, kode: str, bagian: str, pengganti: str | None
) -> None:
    fault = _refused(text, jenis)
    assert (fault.kode, fault.pengganti) == (kode, pengganti)
    assert text[fault.offset : fault.offset + fault.panjang] == bagian


@pytest.mark.parametrize(("text", "jenis", "pengganti"), [(t, j, p) for t, j, _, _, p in DITOLAK if p])
def test_the_other_spelling_is_accepted_and_told(text: str, jenis: JenisAngka, pengganti: str) -> None:
    assert not isinstance(read_angka(pengganti, jenis), Fault)
    assert _refused(text, jenis).perbaikan == f"Tulis {pengganti}."


@pytest.mark.parametrize(
    ("text", "jenis", "saran"),
    [
        ("98.405", DESIMAL, "Tulis 98,405 bila desimal, atau 98.405,0 bila ribuan."),
        ("98.405%", PERSEN, "Tulis 98,405% bila desimal, atau 98.405,0% bila ribuan."),
        ("152.677.25", RUPIAH, "Apakah maksudnya 152.677.250 atau 15.267.725?"),
        ("37,962", RUPIAH, "Tulis 37.962 bila itu angka seutuhnya, atau 37.962.000 bila tiga nol terpotong."),
        ("(1.000)", RUPIAH, "Tulis 1.000 atau -1.000 bila minus."),
        ("160 org", BULAT, "Tulis 160 saja."),
    ],
)
def test_where_more_than_one_reading_is_possible_all_are_named(text: str, jenis: JenisAngka, saran: str) -> None:
    assert _refused(text, jenis).perbaikan.endswith(saran)


@pytest.mark.parametrize(
    ("text", "nama"),
    [
        ("5\u00a0", "spasi tak putus U+00A0"),
        ("5\u202f0", "spasi tak putus sempit U+202F"),
        ("5\u2009000", "spasi tipis U+2009"),
        ("\u202e5", "karakter tak terlihat U+202E"),
        ("−5", "tanda minus tipografis U+2212"),
        ("O,2", "huruf O, bukan angka 0"),
    ],
)
def test_a_character_that_deceives_the_eye_is_named(text: str, nama: str) -> None:
    assert nama in _refused(text, DESIMAL).ringkas


def test_a_very_long_text_is_quoted_in_part() -> None:
    assert len(_refused("1" * 5000, BULAT).ringkas) < 100


def _refused(text: str, jenis: JenisAngka) -> Fault:
    fault = read_angka(text, jenis)
    assert isinstance(fault, Fault)
    return fault
