"""What several rules need."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import FilePlace, TextPlace
from lkip_cli.kaidah.alat import (
    find_pecahan,
    find_target_terakhir,
    group_pendukung,
    is_beyond_seratus,
    list_terbaru,
    name_line,
    place_realisasi,
    place_target,
    print_hitungan,
    print_nilai,
    with_label,
)
from lkip_cli.kaidah.contoh import ANGGARAN, INDIKATOR, TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Huruf
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

PERSEN = Satuan("persen", "%", JenisAngka.PERSEN)
KOPERASI = Satuan("koperasi", "koperasi", JenisAngka.BULAT)
PREDIKAT = Satuan("predikat", "predikat", JenisAngka.PREDIKAT)
Muat = Callable[[dict[str, str]], Periksa]


@pytest.fixture
def muat(contoh: dict[str, bytes]) -> Muat:
    """What rules see of the base example with some files laid over it."""

    def muat_data(berkas: dict[str, str]) -> Periksa:
        laid = {path: isi.encode() for path, isi in berkas.items()}
        muatan = load(MemoriTempat(contoh | laid))
        return Periksa(muatan.tahun[2018], {p.triwulan: hasil for p, hasil in muatan.hasil.items()}, {})

    return muat_data


@pytest.mark.parametrize(
    ("nilai", "satuan", "printed"),
    [
        (Decimal("38.42"), PERSEN, "38,42%"),
        (Decimal(150), KOPERASI, "150 koperasi"),
        (Huruf("B"), PREDIKAT, "B"),
    ],
)
def test_values_are_printed_with_their_sign_or_satuan(nilai: Decimal | Huruf, satuan: Satuan, printed: str) -> None:
    assert print_nilai(nilai, satuan) == printed


def test_a_label_stands_beside_a_place() -> None:
    assert with_label(FilePlace("x"), "y") == FilePlace("x", "y")


def test_a_line_is_named_where_there_is_one() -> None:
    assert name_line(TextPlace("a.yaml", 14, 5)) == "baris 14 berkas a.yaml"
    assert name_line(FilePlace("a.yaml")) == "berkas a.yaml"


@pytest.mark.parametrize(
    ("nilai", "satuan", "found"),
    [("0.33", PERSEN, True), ("1", PERSEN, False), ("0", PERSEN, False), ("0.33", KOPERASI, False)],
)
def test_a_percentage_between_nought_and_one_looks_like_a_fraction(nilai: str, satuan: Satuan, found: bool) -> None:  # noqa: FBT001
    assert (find_pecahan(Decimal(nilai), satuan) is not None) == found


def test_the_newest_quarter_with_a_realisasi_counts(muat: Muat) -> None:
    periksa = muat(change(TRIWULAN_II, ("nilai-layanan: 3,6", "nilai-layanan: belum diukur")))
    newest = {indikator.kode: nomor for nomor, indikator, _ in list_terbaru(periksa)}
    assert newest == {"nilai-layanan": 1, "persentase-lulus": 2}


def test_a_realisasi_comes_from_the_typed_figure_or_from_its_parts(muat: Muat) -> None:
    periksa = muat({})
    labels = {
        indikator.kode: [place.label for place in place_realisasi(periksa, nomor, indikator, hasil)]
        for nomor, indikator, hasil in list_terbaru(periksa)
    }
    assert labels == {"nilai-layanan": ["realisasi 3,50"], "persentase-lulus": ["pembilang 40", "penyebut 50"]}


def test_the_target_stands_at_its_figure(muat: Muat) -> None:
    periksa = muat({})
    indikator = periksa.kinerja.indikator["persentase-lulus"]
    place = place_target(periksa, indikator, "murni")
    assert isinstance(place, TextPlace)
    assert place.excerpt[place.kolom - 1 :] == "75"
    assert find_target_terakhir(indikator) == ("murni", Decimal(75))


def test_what_is_computed_is_printed_with_its_decimals(muat: Muat) -> None:
    hasil = muat({}).hasil[1].indikator["persentase-lulus"]
    assert print_hitungan(hasil.realisasi) == "80,00%"


@pytest.mark.parametrize(("nilai", "beyond"), [("-1", True), ("0", False), ("100", False), ("100.01", True)])
def test_a_share_lies_between_nought_and_a_hundred(muat: Muat, nilai: str, beyond: bool) -> None:  # noqa: FBT001
    indikator = muat({}).kinerja.indikator["persentase-lulus"]
    assert is_beyond_seratus(indikator, Decimal(nilai)) == beyond


def test_a_change_and_an_index_have_no_such_bounds(muat: Muat) -> None:
    periksa = muat(change(INDIKATOR, ("nama: Persentase peserta yang lulus", "nama: Persentase kenaikan lulusan")))
    assert [is_beyond_seratus(satu, Decimal(130)) for satu in periksa.kinerja.indikator.values()] == [False, False]


def test_kegiatan_support_first_and_besides(muat: Muat) -> None:
    lama = "        mendukung: persentase-lulus\n"
    periksa = muat(change(ANGGARAN, (lama, f"{lama}        juga_mendukung:\n          - nilai-layanan\n")))
    groups = group_pendukung(periksa.kinerja)
    assert {kode: [satu.kode for satu in listed] for kode, listed in groups.items()} == {
        "persentase-lulus": ["pelatihan"],
        "nilai-layanan": ["pelatihan"],
    }
