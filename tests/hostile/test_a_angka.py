"""Figures as clerks, spreadsheets and other languages write them: the figure that is meant, or a refusal.

Refused means that the model holds no figure there, neither a right nor a wrong one.
"""

from __future__ import annotations

import pytest

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.angka.periode import Periode
from tests.hostile.lapis import (
    BELANJA,
    BULAT,
    DESIMAL,
    KELUARAN,
    PAGU,
    PERSEN,
    TARGET,
    TRIWULAN,
    Spot,
    lay,
    run,
)
from tests.hostile.rows import Accepted, Refused, accepted, check_accepted, check_refused, each, refused

PANJANG = "9" * 5000

DITERIMA = [
    accepted("A1", BELANJA, "85.000", "85000", never="85 85.0 85.000"),
    accepted("A1", PAGU, "85.000", "85000", never="85 85.0 85.000"),
    accepted("A2", BELANJA, '"85.000"', "85000", never="85 85.0"),
    accepted("A2", BULAT, "'4.239'", "4239", never="4 4.239"),
    accepted("A3", BULAT, "117.115", "117115", never="117 117.115"),
    accepted("A4", BULAT, "4.239", "4239", never="4.239"),
    accepted("A5", KELUARAN, "950", "950"),
    accepted("A6", PAGU, "1.579.400", "1579400"),
    accepted("A8", PAGU, "8.950.000,-", "8950000", never="8.95"),
    accepted("A8", PAGU, "Rp 8.950.000,-", "8950000"),
    accepted("A8", PAGU, "8.950.000,00", "8950000", never="895000000"),
    accepted("A11", PERSEN, "3,10", "3.10", never="310 3.1 3"),
    accepted("A25", PERSEN, "5%", "5"),
    accepted("A25", PERSEN, "5 %", "5"),
    accepted("A25", PERSEN, '"5 %"', "5"),
    accepted("A35", PAGU, "0,-", "0"),
    accepted("A39", TARGET, "0,1", "0.1"),
    accepted("A39", TARGET, "0,123456789012", "0.123456789012"),
]

DITOLAK = [
    refused("A3", TARGET, "117▶.115", "LK172", never="117.115 117115"),
    refused("A3", PERSEN, "117▶.115", "LK172", never="117.115 117115"),
    refused("A7", PAGU, "3▶,900,000", "LK170", never="3 3.9 3900000"),
    refused("A9", PAGU, "152.677.▶25", "LK173", never="15267725 152677.25 152677250"),
    refused("A10", PAGU, "37▶,962", "LK170", never="37 37962 37.962 37962000"),
    refused("A10", BULAT, "37▶,962", "LK170", never="37 37962 37.962"),
    refused("A12", PERSEN, "1▶.77", "LK171", never="177 1.77"),
    refused("A12", DESIMAL, "1▶.77", "LK171", never="177 1.77"),
    refused("A13", PERSEN, "3▶.10", "LK171", never="310 3.1 3.10"),
    refused("A14", PERSEN, "90▶,", "LK168", never="90"),
    refused("A15", PAGU, "▶010", "LK169", never="10 8"),
    refused("A15", BULAT, "▶08", "LK169", never="8"),
    refused("A16", PAGU, "▶0o17", "LK154", never="15 17"),
    refused("A16", PAGU, "▶0x1F", "LK154", never="31"),
    refused("A16", PAGU, "▶0b11", "LK154", never="3 11"),
    refused("A17", PAGU, "1▶_000", "LK155", never="1000"),
    refused("A17", PAGU, '"5▶_000"', "LK155", never="5000"),
    refused("A17", PAGU, "1▶__0", "LK155", never="10"),
    refused("A18", PAGU, "1▶e3", "LK153", never="1000 13"),
    refused("A18", PAGU, "1▶E5", "LK153", never="100000 1E+5"),
    refused("A18", PERSEN, '"1▶e3"', "LK153", never="1000 1E+3"),
    refused("A19", PAGU, "1▶e400", "LK153", never="Infinity"),
    refused("A19", PERSEN, '"1▶e999999"', "LK153", never="1E+999999"),
    refused("A19", PAGU, "▶1.000.000.000.000.001", "LK176", never="1000000000000001"),
    refused("A20", PERSEN, "▶.inf", "LK150", never="Infinity"),
    refused("A20", PERSEN, "▶.nan", "LK150", never="NaN"),
    refused("A20", PERSEN, "▶-.inf", "LK150", never="-Infinity"),
    refused("A21", BELANJA, "12▶:30", "LK156", never="750 1230"),
    refused("A22", PERSEN, "▶\uff11\uff12", "LK143", never="12"),
    refused("A22", PERSEN, "▶٣", "LK143", never="3"),
    refused("A22", PERSEN, "5▶²", "LK143", never="5 52 25"),
    refused("A23", PERSEN, "▶−5", "LK149", never="-5 5"),
    refused("A23", PERSEN, "▶–5", "LK149", never="-5 5"),
    refused("A24", PAGU, "3▶ 900 000", "LK167", never="3 3900000"),
    refused("A24", PAGU, "3▶\u00a0900\u00a0000", "LK107", never="3 3900000"),
    refused("A24", PAGU, "3▶\u202f900", "LK107", never="3 3900"),
    refused("A24", PAGU, "3▶\u2009900", "LK107", never="3 3900"),
    refused("A25", PAGU, "5▶%", "LK164", never="5"),
    refused("A25", PERSEN, '"5▶" %', "LK133", never="5"),
    refused("A26", PERSEN, '▶{nilai: 3,10, satuan: "%"}', "LK120", never="3 3.10 310"),
    refused("A27", PAGU, "▶{tw1: 3,900,000}", "LK120", never="3 3900000"),
    refused("A28", PERSEN, "▶[3,10, 4,70]", "LK120", never="3 10 4 70 3.10"),
    refused("A29", PERSEN, "▶true", "LK151", never="1 True"),
    refused("A29", PAGU, "▶True", "LK151", never="1 True"),
    refused("A30", PAGU, f"▶{PANJANG}", "LK176", never=PANJANG),
    refused("A30", BULAT, "▶1965123119900310051", "LK176", never="1965123119900310051"),
    refused("A31", PAGU, "▶78\n            94", "LK123", never="7894 78 94"),
    refused("A32", PAGU, "▶>\n            8.950.000,-", "LK121", never="8950000"),
    refused("A32", PAGU, "▶|\n            8.950.000,-", "LK205", never="8950000"),
    refused("A33", PERSEN, "▶>5", "LK122", never="5 0"),
    refused("A33", PERSEN, "▶>-5", "LK122", never="5 -5 0"),
    refused("A33", PERSEN, "▶>=80", "LK122", never="80"),
    refused("A34", PERSEN, "▶O,20", "LK161", never="0.20 20"),
    refused("A34", PERSEN, "▶l00", "LK161", never="100 0"),
    refused("A34", PERSEN, "2▶O18", "LK161", never="2018 218"),
    refused("A35", PAGU, "▶(1.000)", "LK159", never="1000 -1000"),
    refused("A35", PAGU, "1.000▶ -", "LK165", never="1000 -1000"),
    refused("A35", PAGU, "5▶;", "LK178", never="5"),
    refused("A36", PERSEN, "4.239▶/117.115", "LK157", never="4239 3.62"),
    refused("A39", TARGET, "0▶.1000000000000000000001", "LK171", never="0.1"),
    refused("A39", TARGET, "0,100000000000▶0000000001", "LK177", never="0.1 0.100000000000"),
]


@each(DITERIMA)
def test_it_is_read_as_the_value_given(row: Accepted) -> None:
    check_accepted(row)


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


NAMED = [
    ("A3", TARGET, "117.115", ("117,115", "117.115,0")),
    ("A7", PAGU, "3,900,000", ("3.900.000",)),
    ("A12", PERSEN, "1.77", ("1,77",)),
    ("A13", PERSEN, "3.10", ("3,10",)),
    ("A23", PERSEN, "−5", ("U+2212", "-5")),
    ("A24", PAGU, "3\u202f900", ("U+202F",)),
    ("A34", PERSEN, "2O18", ("huruf O",)),
]


@pytest.mark.parametrize(("nomor", "spot", "text", "says"), NAMED, ids=[row[0] for row in NAMED])
def test_the_message_names_the_sign_and_every_reading(nomor: str, spot: Spot, text: str, says: tuple[str, ...]) -> None:
    (found,) = run(spot.lay(text)).found
    told = f"{found.ringkas} {found.mengapa} {found.perbaikan}"
    assert [sign for sign in says if sign not in told] == [], (nomor, told)


def test_a4_a5_both_parts_of_a_share_are_read_before_they_are_divided() -> None:
    """950 / 4.239 x 100 = 22,411: a dot that were a decimal comma would make it 22.410,9."""
    files = lay(
        TRIWULAN, "jumlah-peserta: 40\n  jumlah-pendaftar: 50", "jumlah-peserta: 950\n  jumlah-pendaftar: 4.239"
    )
    hasil = run(files)
    assert sorted(str(nilai) for nilai in hasil.new.values()) == ["4239", "950"]
    realisasi = hasil.muatan.hasil[Periode(2018, 1)].indikator["persentase-lulus"].realisasi.angka
    assert realisasi is not None
    assert str(round_half_up(realisasi, 2)) == "22.41"


def test_a5_a_pembilang_above_its_penyebut_is_told() -> None:
    """950 of 50 is 1.900 persen, which no share can be."""
    assert ("LK310", TRIWULAN, 2, 19) in run(BULAT.lay("950")).places


def test_a37_a_serapan_is_never_an_input() -> None:
    files = lay(TRIWULAN, "realisasi_keluaran:", "serapan:\n  pelatihan: 0,33\nrealisasi_keluaran:")
    hasil = run(files)
    assert hasil.unread == [("LK201", TRIWULAN, 8, 1)]
    assert hasil.new == {}


def test_a38_a_kode_is_text_and_keeps_its_zeros() -> None:
    """As numbers, 1.10 and 1.1 would be one kode written twice."""
    found = run(lay(TRIWULAN, "  jumlah-peserta: 40\n", "  jumlah-peserta: 40\n  1.10: 1\n  1.1: 1\n")).found
    assert [(d.kode, d.ringkas) for d in found] == [
        ("LK212", "data dasar `1.10` tidak dikenal"),
        ("LK212", "data dasar `1.1` tidak dikenal"),
    ]
