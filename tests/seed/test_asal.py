"""Ten figures of the seed traced back: inputs, arithmetic, rounding and lines, all checked by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import TextPlace
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.turunan import Turunan, derive, list_inputs

AKAR = Path(__file__).parents[2]
TW2 = Periode(2018, 2)

ANGKA = {
    # 3.650 of 117.515 are 3,1059864...; (2 x 3,15 - 3,1059864...) / 3,15 = 3,1940135... / 3,15 = 1,0139725...
    "capaian/persentase-tpt": (
        "101,40%",
        "(2 × 3,15 − 3,1059864…) ÷ 3,15 × 100% = 101,3972549…%",
        "101,3972549… dibulatkan menjadi 101,40 (2 angka di belakang koma)",
        {"koperasi": [], "tenaga-kerja": ["3.650 orang", "117.515 orang", "3,15%"]},
    ),
    # 150 / 153 = 50 / 51 = 0,98039215...
    "realisasi/persentase-koperasi-aktif": (
        "98,04%",
        "150 ÷ 153 × 100% = 98,0392156…%",
        "98,0392156… dibulatkan menjadi 98,04 (2 angka di belakang koma)",
        {"koperasi": ["150 koperasi", "153 koperasi"]},
    ),
    # 98,0392156... / 90,19 = 1,0870297...
    "capaian/persentase-koperasi-aktif": (
        "108,70%",
        "98,0392156… ÷ 90,19 × 100% = 108,7029778…%",
        "108,7029778… dibulatkan menjadi 108,70 (2 angka di belakang koma)",
        {"koperasi": ["150 koperasi", "153 koperasi", "90,19%"]},
    ),
    # 125 / 153 = 0,8169934...; 81,6993464... / 78,94 = 1,0349549...
    "capaian/persentase-koperasi-sehat": (
        "103,50%",
        "81,6993464… ÷ 78,94 × 100% = 103,4954983…%",
        "103,4954983… dibulatkan menjadi 103,50 (2 angka di belakang koma)",
        {"koperasi": ["125 koperasi", "153 koperasi", "78,94%"]},
    ),
    # 47.353 / 45.096 = 1,0500487...
    "capaian/jumlah-wirausaha-baru": (
        "105,00%",
        "47.353 ÷ 45.096 × 100% = 105,0048784…%",
        "105,0048784… dibulatkan menjadi 105,00 (2 angka di belakang koma)",
        {"koperasi": ["47.353 UMKM", "45.096 UMKM"]},
    ),
    # 217.058.100 / 929.645.000 = 0,2334849...
    "serapan/koperasi": (
        "23,35%",
        "217.058.100 ÷ 929.645.000 × 100% = 23,3484932…%",
        "23,3484932… dibulatkan menjadi 23,35 (2 angka di belakang koma)",
        {},
    ),
    # 803.191.941 / 3.872.961.950 = 0,2073844...
    "serapan/dinas": (
        "20,74%",
        "803.191.941 ÷ 3.872.961.950 × 100% = 20,7384413…%",
        "20,7384413… dibulatkan menjadi 20,74 (2 angka di belakang koma)",
        {},
    ),
    # (108,7029778... + 103,4954983...) / 2 = 212,1984761... / 2
    "capaian/kualitas-koperasi": (
        "106,10%",
        "(108,7029778… + 103,4954983…) ÷ 2 = 106,0992380…%",
        "106,0992380… dibulatkan menjadi 106,10 (2 angka di belakang koma)",
        {},
    ),
    # 101,3972549... + 100 + 95,4443916... + 108,7029778... + 103,4954983... + 105,0048784... + 100 = 714,04500...
    "capaian/dinas": (
        "102,01%",
        "(jumlah 7 angka, yaitu 714,0450012…) ÷ 7 = 102,0064287…%",
        "102,0064287… dibulatkan menjadi 102,01 (2 angka di belakang koma)",
        {},
    ),
    # 929.645.000 - 217.058.100; whole rupiah are not rounded
    "sisa/koperasi": ("Rp712.586.900", "929.645.000 − 217.058.100 = 712.586.900", "", {}),
    # 146.247.500 / 339.099.500 = 0,4312819...; 106,0992380... - 43,1281968...
    "efisiensi/kualitas-koperasi": (
        "62,97 poin persen",
        "106,0992380… − 43,1281968… = 62,9710411…",
        "62,9710411… dibulatkan menjadi 62,97 (2 angka di belakang koma)",
        {},
    ),
    # 127.865.000 / 129.259.500 = 0,9892116...
    "serapan/penghargaan-koperasi-berprestasi": (
        "98,92%",
        "127.865.000 ÷ 129.259.500 × 100% = 98,9211624…%",
        "98,9211624… dibulatkan menjadi 98,92 (2 angka di belakang koma)",
        {"koperasi": ["Rp127.865.000", "Rp129.259.500"]},
    ),
}
"""By tag: printed, in numbers, rounding, and what was filled in per bidang (empty: not listed here)."""

BARIS = {
    "nilai/penganggur/2018-TW2": ("data/2018/tenaga-kerja/tw2.yaml", "3.650"),
    "nilai/koperasi-aktif/2018-TW2": ("data/2018/koperasi/tw2.yaml", "koperasi-aktif: 150"),
    "target/persentase-tpt/2018-TW2": ("data/2018/tenaga-kerja/indikator.yaml", "target: 3,15"),
    "realisasi/jumlah-wirausaha-baru/2018-TW2": ("data/2018/koperasi/tw2.yaml", "nilai: 47.353"),
    "pagu/penghargaan-koperasi-berprestasi/2018-TW2": (
        "data/2018/koperasi/anggaran.yaml",
        "pergeseran-1: 129.259.500",
    ),
    "pagu/pembinaan-perkoperasian/2018-TW2": ("data/2018/koperasi/anggaran.yaml", "pagu: 59.190.000"),
    "target_keluaran/pembinaan-perkoperasian/2018-TW2": ("data/2018/koperasi/anggaran.yaml", "target: 19"),
    "keluaran/pembukuan-koperasi-it/2018-TW2": ("data/2018/koperasi/tw2.yaml", "pembukuan-koperasi-it: 25"),
    "nilai/peserta-penyuluhan/2018-TW2": ("data/2018/koperasi/tw2.yaml", "nilai: 38"),
}
"""By tag of what was filled in: the file, and what its line says."""


@pytest.fixture(scope="module")
def turunan(muatan: pipeline.Muatan) -> dict[str, Turunan]:
    """The derivation of every figure of TW II 2018 by tag."""
    bahan = pipeline.gather(muatan, TW2)
    figures = list_figures(bahan, pipeline.compose(muatan, TW2)[0])
    return {tag: derive(hitungan, bahan) for tag, hitungan in figures.items()}


@pytest.mark.parametrize("tag", ANGKA)
def test_a_figure_of_the_seed_is_derived_as_by_hand(tag: str, turunan: dict[str, Turunan]) -> None:
    cetak, dihitung, dibulatkan, isian = ANGKA[tag]
    found = turunan[f"{tag}/{TW2}"]
    assert (found.cetak, found.dihitung, found.dibulatkan) == (cetak, dihitung, dibulatkan)
    filled = [satu for satu in list_inputs(found) if isinstance(satu.tempat, TextPlace)]
    for bidang, listed in isian.items():
        inside = [satu.cetak for satu in filled if f"/{bidang}/" in satu.tempat.berkas]  # type: ignore[union-attr]
        assert inside == listed


@pytest.mark.parametrize("tag", BARIS)
def test_what_was_filled_in_stands_on_the_line_that_is_named(tag: str, turunan: dict[str, Turunan]) -> None:
    berkas, isi = BARIS[tag]
    place = turunan[tag].tempat
    assert isinstance(place, TextPlace)
    line = (AKAR / place.berkas).read_text(encoding="utf-8").splitlines()[place.baris - 1]
    assert place.berkas == berkas
    assert isi in line


def test_every_figure_with_a_value_is_computed_or_stands_on_a_line(turunan: dict[str, Turunan]) -> None:
    shown = [t for t in turunan.values() if t.cetak != "-"]
    bare = [t for t in shown if not t.masukan and not isinstance(t.tempat, TextPlace)]
    assert {(t.rumus, t.tepat) for t in bare} == {("banyaknya indikator", "0")}


def test_every_computed_number_is_told_in_numbers(turunan: dict[str, Turunan]) -> None:
    computed = [t for t in turunan.values() if t.masukan and t.cetak != "-" and t.rumus != "banyaknya indikator"]
    assert [t.tag for t in computed if not t.dihitung] == []


def test_the_money_of_the_dinas_is_told_by_bidang(turunan: dict[str, Turunan]) -> None:
    pagu = turunan[f"pagu/dinas/{TW2}"]
    assert pagu.dihitung == "638.172.900 + 777.354.800 + 929.645.000 + 1.527.789.250 = 3.872.961.950"
    assert [satu.cetak for satu in pagu.masukan] == [
        "Rp638.172.900",
        "Rp777.354.800",
        "Rp929.645.000",
        "Rp1.527.789.250",
    ]
