"""The files of a quarter hold every kode that needs a figure, and no figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import example_data
from lkip_cli.kerangka.tanda import is_untouched
from lkip_cli.kerangka.triwulan import make_triwulan
from lkip_cli.pipeline import Muatan, judge, load
from lkip_cli.sumber.tempat.folder import FolderTempat

if TYPE_CHECKING:
    from tests.kerangka.conftest import Muat

KOPERASI = "2018/koperasi/tw3.yaml"


@pytest.fixture(scope="module")
def dinas_contoh() -> Muatan:
    """The example: a Dinas with four bidang, filled in up to triwulan II 2018."""
    return load(FolderTempat(example_data(), "data"))


@pytest.fixture(scope="module")
def tw3(dinas_contoh: Muatan) -> dict[str, str]:
    """Its files of triwulan III."""
    return make_triwulan(dinas_contoh.tahun[2018], Periode(2018, 3))


def test_there_is_a_file_for_the_planner_and_one_for_each_bidang(tw3: dict[str, str]) -> None:
    bidang = ("sekretariat", "tenaga-kerja", "koperasi", "perindustrian")
    assert list(tw3) == ["2018/tw3.yaml", *(f"2018/{kode}/tw3.yaml" for kode in bidang)]
    assert all(is_untouched(teks.encode()) for teks in tw3.values())


def test_each_kode_stands_below_what_is_known_of_it_and_holds_nothing(tw3: dict[str, str]) -> None:
    """The figures are those of the second quarter in the example."""
    teks = tw3[KOPERASI]
    assert "  # Jumlah koperasi aktif; satuan koperasi; Triwulan II: 150\n  koperasi-aktif:\n" in teks
    assert "; satuan %; target setahun 29,91%; Triwulan II: belum diukur\n  persentase-sdm-koperasi:\n" in teks
    assert "; pagu Rp8.867.500; Triwulan II: Rp3.240.000\n  penertiban-koperasi:\n" in teks
    assert "satuan koperasi; target setahun 10; Triwulan II: 10\n  penghargaan-koperasi-berprestasi:\n" in teks
    assert "      analisis: |\n      faktor_pendukung: |\n      faktor_penghambat: |\n      upaya: |\n" in teks


def test_no_line_that_is_read_holds_a_digit(tw3: dict[str, str]) -> None:
    read = [line for teks in tw3.values() for line in teks.splitlines() if not line.lstrip().startswith("#")]
    keys = re.compile(r" *[a-z0-9_.-]+:(?: \|)?|")
    assert [line for line in read if not keys.fullmatch(line)] == []


def test_what_is_left_empty_is_the_only_error_and_nothing_is_missing(tw3: dict[str, str], muat: Muat) -> None:
    files = {path.relative_to(example_data()).as_posix(): path for path in example_data().rglob("*.yaml")}
    texts = {nama: path.read_text(encoding="utf-8") for nama, path in files.items()}
    errors = {one.kode for one in judge(muat(texts | tw3)) if str(one.tingkat) == "kesalahan"}
    assert errors == {"LK207"}


def test_a_figure_of_the_quarter_alone_is_asked_for_as_such(contoh: dict[str, bytes], muat: Muat) -> None:
    texts = {path: raw.decode() for path, raw in contoh.items()}
    path = "2018/umum/indikator.yaml"
    texts[path] = texts[path].replace("    satuan: orang\n", "    satuan: orang\n    agregasi: jumlah\n", 1)
    teks = make_triwulan(muat(texts).tahun[2018], Periode(2018, 2))["2018/umum/tw2.yaml"]
    assert "# Jumlah peserta yang lulus; satuan orang; isi angka triwulan ini saja; Triwulan I: 40\n" in teks


def test_names_of_several_lines_stay_comments(contoh: dict[str, bytes], muat: Muat) -> None:
    texts = {path: raw.decode() for path, raw in contoh.items()}
    path = "2018/umum/anggaran.yaml"
    lama = "        nama: Pelatihan petugas layanan\n"
    texts[path] = texts[path].replace(lama, "        nama: |\n          Pelatihan\n          data: petugas\n")
    files = make_triwulan(muat(texts).tahun[2018], Periode(2018, 2))
    assert (
        "  # Pelatihan data: petugas; pagu Rp10.000.000; Triwulan I: Rp1.000.000\n  pelatihan:\n"
        in files["2018/umum/tw2.yaml"]
    )
    assert {one.kode for one in muat(texts | files).diagnostics} == {"LK207"}
