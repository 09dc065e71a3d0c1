"""What a report publishes: each figure once, as the page prints it, with what it depends on."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.terbit.angka import SUSUNAN, TAK_TERBACA, Terbit, is_same, parse_terbit
from lkip_cli.laporan.terbit.bagian import list_all
from lkip_cli.laporan.terbit.sebutan import name_figure, name_medan
from lkip_cli.model.entitas import NamaTerbit
from lkip_cli.pipeline import gather, load
from lkip_cli.sumber.tempat.folder import FolderTempat

DATA = Path(__file__).parents[2] / "data"
TW2 = Periode(2018, 2)


@pytest.fixture(scope="module")
def terbit() -> dict[NamaTerbit, Terbit]:
    """The second quarter of the example."""
    return list_all(gather(load(FolderTempat(DATA, "data")), TW2))


@pytest.mark.parametrize(
    ("nama", "teks"),
    [
        (("indikator", "persentase-tpt", "capaian"), "101,40"),
        (("indikator", "persentase-koperasi-aktif", "capaian"), "108,70"),
        (("indikator", "persentase-koperasi-aktif", "realisasi"), "98,04"),
        (("data_dasar", "koperasi-aktif", "nilai"), "150"),
        (("jumlah", "dinas", "pagu"), "3.872.961.950"),
        (("jumlah", "dinas", "serapan"), "20,74"),
        (("bidang", "koperasi", "realisasi"), "217.058.100"),
        (("dokumen", "pagu", "berlaku"), "murni, pergeseran-1"),
        (("indikator", "persentase-sdm-koperasi", "realisasi"), "belum diukur"),
    ],
)
def test_a_figure_stands_there_as_the_report_prints_it(
    terbit: dict[NamaTerbit, Terbit], nama: NamaTerbit, teks: str
) -> None:
    """The seed's Tabel 3.1 and the totals of Tabel 3.33 to 3.36, put right."""
    assert terbit[nama].teks == teks


def test_no_figure_is_without_text(terbit: dict[NamaTerbit, Terbit]) -> None:
    assert [nama for nama, satu in terbit.items() if satu.teks == TAK_TERBACA] == []


def test_what_a_figure_depends_on_is_published_too_or_may_be(terbit: dict[NamaTerbit, Terbit]) -> None:
    """A kode that is named as a cause is one that stands there; its medan may be missing, as an own rumus_turun is."""
    entities = {nama[:2] for nama in terbit}
    causes = {cause for satu in terbit.values() for cause in satu.sebab} - {SUSUNAN}
    assert {cause for cause in causes if cause[:2] not in entities} == set()


def test_every_figure_is_written_at_a_line_of_the_data(terbit: dict[NamaTerbit, Terbit]) -> None:
    kinerja = load(FolderTempat(DATA, "data")).tahun[2018]
    lost = [nama for nama, satu in terbit.items() if kinerja.letak.place(*satu.asal).berkas == "data"]
    assert [nama for nama in lost if nama[0] != "jumlah" and nama[2] != "realisasi"] == []


@pytest.mark.parametrize(
    ("semula", "kini", "same"),
    [
        ("3,10", "3,1", True),
        ("1.000", "1000", True),
        ("144", "145", False),
        ("belum diukur", "belum diukur", True),
        ("belum diukur", "0", False),
        ("79 – 90", "79 – 91", False),
        ("94,12", "94,118", False),
    ],
)
def test_figures_are_compared_by_what_they_say(semula: str, kini: str, *, same: bool) -> None:
    assert is_same(semula, kini) is same
    assert is_same(kini, semula) is same


def test_a_word_is_no_number() -> None:
    assert parse_terbit("tidak ada") is None


@pytest.mark.parametrize(
    ("nama", "sebutan"),
    [
        (("indikator", "a", "realisasi"), "realisasi"),
        (("kegiatan", "a", "realisasi"), "realisasi anggaran"),
        (("data_dasar", "a", "tw3"), "angka triwulan III"),
        (("indikator", "a", "target_tw4"), "target triwulan IV"),
        (("sasaran", "a", "capaian"), "rata-rata capaian"),
        (("kegiatan", "a", ""), "kegiatan"),
    ],
)
def test_a_figure_has_a_name_that_a_reader_knows(nama: NamaTerbit, sebutan: str) -> None:
    assert name_medan(nama) == sebutan


def test_on_a_page_the_name_carries_whose_figure_it_is() -> None:
    assert name_figure(("data_dasar", "a", "nilai"), "Jumlah koperasi") == "Jumlah koperasi"
    assert name_figure(("indikator", "a", "capaian"), "Persentase X") == "Capaian Persentase X"
    assert name_figure(("jumlah", "dinas", "pagu"), "dinas") == "Pagu seluruh instansi"


def test_choices_of_the_agency_and_files_are_named_without_their_kode() -> None:
    names = [
        name_figure(("instansi", "perhitungan", "rumus_turun"), "perhitungan"),
        name_figure(("instansi", "skala-nilai", "peringkat"), "skala-nilai"),
        name_figure(("satuan", "persen", "nama"), "%"),
        name_figure(("bidang", "koperasi", "berkas_tw1"), "Bidang Koperasi"),
    ]
    assert names == [
        "Cara menghitung: rumus turun",
        "Skala nilai peringkat kinerja",
        "Nama satuan %",
        "Berkas triwulan Bidang Koperasi",
    ]
