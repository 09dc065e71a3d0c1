"""The fields of an entry as words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.banding.atribut import compare_words, describe, flatten, label
from lkip_cli.banding.perubahan import Pokok
from lkip_cli.diagnostics import Diagnostic, FilePlace, Gagal, Tingkat
from lkip_cli.model.entitas import Agregasi, Pejabat, Perhitungan, Satuan, Skala
from lkip_cli.model.nilai import Absen, KataAbsen

GAGAL = Gagal(Diagnostic("LK171", Tingkat.KESALAHAN, "", (FilePlace("x"),), "", ""))


@pytest.mark.parametrize(
    ("nilai", "words"),
    [
        (True, "ya"),
        (Decimal("3.100"), "3,1"),
        (Decimal(100), "100"),
        (dt.date(2018, 6, 30), "30 Juni 2018"),
        (Agregasi.RATA_RATA, "rata_rata"),
        (Satuan("indeks", "nilai indeks", JenisAngka.DESIMAL, 2), "nilai indeks (desimal, 2 desimal)"),
        (Absen(KataAbsen.TIDAK_ADA_DATA), "tidak ada data"),
        (GAGAL, "tidak terbaca"),
        (("a", "b"), "a; b"),
        (None, ""),
    ],
)
def test_a_value_is_told_in_words(nilai: object, words: str) -> None:
    assert describe(nilai) == words


def test_parts_are_named_after_the_whole_and_lists_by_kode() -> None:
    assert dict(flatten(Pejabat("Kepala", "Siti"), "kepala")) == {
        "kepala.jabatan": "Kepala",
        "kepala.nama": "Siti",
        "kepala.nip": "",
        "kepala.pangkat": "",
    }
    skala = (Skala("tinggi", "Tinggi", Decimal(76), "C6E0B4"), Skala("rendah", "Rendah", Decimal(0), "F4A6A6"))
    assert dict(flatten(skala, "skala"))["skala.rendah.mulai"] == "0"
    assert dict(flatten(Perhitungan(), "nama"))["rumus_turun"] == "selisih"


def test_a_field_is_called_as_people_read_it() -> None:
    assert label("keluaran.satuan_lama") == "keluaran, satuan lama"


def test_a_field_that_is_empty_on_a_side_says_so() -> None:
    (row,) = compare_words(Pokok("dinas", "dinas", "Dinas"), {"visi": "Maju"}, {}, 1)
    assert (row.medan, row.lama, row.baru) == ("visi", "Maju", "kosong")
