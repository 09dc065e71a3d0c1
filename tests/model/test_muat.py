"""The base example and small changes of it, read from files to a year."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import TextPlace
from lkip_cli.model.jenis_berkas import is_later
from lkip_cli.model.nilai import Absen, Gagal, Huruf, KataAbsen, Rentang

if TYPE_CHECKING:
    from tests.model.conftest import Muat

TW1 = "2018/umum/tw1.yaml"
INDIKATOR = "2018/umum/indikator.yaml"


def _contoh(path: str) -> str:
    return (Path(__file__).parents[1] / "contoh" / path).read_text(encoding="utf-8")


def test_the_base_example_has_no_finding(muat: Muat) -> None:
    """What the other tests change is right before they change it."""
    assert muat({})[1] == []


@pytest.mark.parametrize(
    ("written", "value", "never"),
    [
        ("85.000", Decimal(85000), Decimal(85)),
        ('"85.000"', Decimal(85000), Decimal(85)),
        ("8.950.000", Decimal(8950000), Decimal("8.95")),
        ("950", Decimal(950), None),
    ],
)
def test_a_figure_is_read_by_the_satuan_that_stands_in_another_file(
    muat: Muat, written: str, value: Decimal, never: Decimal | None
) -> None:
    """The data dasar counts people, so a dot is a thousands separator; quotes change nothing."""
    kinerja, found = muat({TW1: _contoh(TW1).replace("jumlah-peserta: 40", f"jumlah-peserta: {written}")})
    assert found == []
    read = kinerja.triwulan[1].data["jumlah-peserta"].nilai
    assert read == value
    assert read != never


@pytest.mark.parametrize(("quote", "column"), [("", 22), ('"', 23)])
def test_a_dot_as_decimal_sign_is_refused_at_its_place(muat: Muat, quote: str, column: int) -> None:
    """98.04 in a whole-number field is no figure; the mark stands under the short group, inside the quotes."""
    text = _contoh(TW1).replace("jumlah-peserta: 40", f"jumlah-peserta: {quote}98.04{quote}")
    kinerja, found = muat({TW1: text})
    place = found[0].place
    assert len(found) == 1
    assert isinstance(place, TextPlace)
    assert place.baris == text.splitlines().index(f"  jumlah-peserta: {quote}98.04{quote}") + 1
    assert (found[0].kode, place.kolom, place.panjang) == ("LK173", column, 2)
    assert isinstance(kinerja.triwulan[1].data["jumlah-peserta"].nilai, Gagal)


@pytest.mark.parametrize(("written", "kode", "column"), [("98.04", "LK171", 15), ("98.405", "LK172", 15)])
def test_a_decimal_target_is_refused_where_a_dot_could_be_meant_otherwise(
    muat: Muat, written: str, kode: str, column: int
) -> None:
    """A target in persen: never 98.04, never 98405."""
    text = _contoh(INDIKATOR).replace("target: 75", f"target: {written}")
    kinerja, found = muat({INDIKATOR: text})
    place = found[0].place
    assert isinstance(place, TextPlace)
    assert (len(found), found[0].kode, place.kolom) == (1, kode, column)
    assert isinstance(kinerja.indikator["persentase-lulus"].target["murni"].tahun, Gagal)


def test_a_flow_map_is_refused_before_it_can_be_read_as_two_keys(muat: Muat) -> None:
    """`{target: 90,91}` is never a target of 90 beside a key 91."""
    text = _contoh(INDIKATOR).replace("    target: 75", "    target: {tahun: 90,91}")
    kinerja, found = muat({INDIKATOR: text})
    place = found[0].place
    assert isinstance(place, TextPlace)
    assert len(found) == 1
    assert (place.baris, place.kolom) == (text.splitlines().index("    target: {tahun: 90,91}") + 1, 13)
    assert "persentase-lulus" not in kinerja.indikator


def test_absence_is_a_word_and_never_zero(muat: Muat) -> None:
    """`belum diukur` is kept as the word."""
    kinerja, found = muat({TW1: _contoh(TW1).replace("nilai-layanan: 3,5", "nilai-layanan: belum diukur")})
    assert found == []
    assert kinerja.triwulan[1].realisasi_indikator["nilai-layanan"].nilai == Absen(KataAbsen.BELUM_DIUKUR)


def test_selebihnya_nol_fills_in_what_is_not_named(muat: Muat) -> None:
    """Only the kode that the block leaves out are zero."""
    text = _contoh(TW1).replace("  jumlah-peserta: 40\n", "  selebihnya_nol: ya\n")
    kinerja, found = muat({TW1: text})
    assert found == []
    data = kinerja.triwulan[1].data
    assert (data["jumlah-peserta"].nilai, data["jumlah-pendaftar"].nilai) == (Decimal(0), Decimal(50))


def test_the_order_of_keys_changes_nothing(muat: Muat) -> None:
    """A figure block with its keys turned round is the same year."""
    one = "  nilai-layanan:\n    nilai: 3,5\n    catatan: Survei.\n    data_per: 31 Maret 2018"
    two = "  nilai-layanan:\n    data_per: 31 Maret 2018\n    catatan: Survei.\n    nilai: 3,5"
    years = [muat({TW1: _contoh(TW1).replace("  nilai-layanan: 3,5", text)}) for text in (one, two)]
    assert years[0][1] == years[1][1] == []
    assert years[0][0] == years[1][0]


def test_a_target_may_be_a_range_or_come_by_quarter(muat: Muat) -> None:
    """Minimal and maksimal together, and tahun with quarters."""
    text = _contoh(INDIKATOR)
    both = "    arah: rentang\n    target:\n      minimal: 3\n      maksimal: 4"
    ranged = text.replace("    arah: naik\n    target: 3,5", both)
    split = text.replace("    target: 3,5", "    target:\n      tahun: 3,5\n      tw1: 1")
    assert ranged != text
    assert split != text
    kinerja, found = muat({INDIKATOR: ranged})
    assert found == []
    assert kinerja.indikator["nilai-layanan"].target["murni"].tahun == Rentang(Decimal(3), Decimal(4))
    kinerja, found = muat({INDIKATOR: split})
    assert found == []
    assert kinerja.indikator["nilai-layanan"].target["murni"].triwulan == {1: Decimal(1)}


def test_a_predikat_is_a_letter_of_its_list(muat: Muat) -> None:
    """The letters come from instansi.yaml."""
    text = _contoh(INDIKATOR).replace("satuan: indeks", "satuan: predikat-akip").replace("target: 3,5", "target: BB")
    kinerja, found = muat({INDIKATOR: text})
    assert found == []
    assert kinerja.indikator["nilai-layanan"].target["murni"].tahun == Huruf("BB")


def test_an_unknown_kode_is_reported_once_with_the_near_name(muat: Muat) -> None:
    """A misspelt data dasar in a formula."""
    _, found = muat({INDIKATOR: _contoh(INDIKATOR).replace("penyebut: jumlah-pendaftar", "penyebut: jumlah-pendafter")})
    assert [d.kode for d in found] == ["LK212"]
    assert "jumlah-pendaftar" in found[0].perbaikan


def test_a_broken_list_of_satuan_gives_no_follow_on_findings(muat: Muat) -> None:
    """Where instansi.yaml cannot be read, what refers to it is not judged."""
    _, found = muat({"2018/instansi.yaml": "nama: \t{\n"})
    assert {d.place.berkas for d in found} == {"data/2018/instansi.yaml"}


def test_a_missing_file_is_named(muat: Muat) -> None:
    """Each file that must exist."""
    _, found = muat({"2018/dokumen.yaml": None})
    assert [(d.kode, d.place.berkas) for d in found] == [("LK215", "data/2018/dokumen.yaml")]


def test_a_year_without_renstra_does_not_stop_the_years_before(muat: Muat) -> None:
    """It is a finding of that year, and a report of an earlier one leaves out what is later."""
    plan = {path: _contoh(f"2018/{path}") for path in ("instansi.yaml", "dokumen.yaml", "pendahuluan.yaml")}
    _, found = muat({f"2030/{path}": text for path, text in plan.items()})
    (told,) = [d for d in found if "renstra" in d.ringkas]
    assert (told.kode, told.ringkas) == ("LK215", "renstra yang memuat tahun 2030 belum ada")
    assert is_later(told.place.berkas.removeprefix("data/"), Periode(2018, 4))
    assert "lkip new tahun 2030 --sisanya --renstra AWAL-AKHIR" in told.perbaikan
