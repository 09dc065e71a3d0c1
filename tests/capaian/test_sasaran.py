"""The figures of a sasaran."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.sasaran import HasilSasaran
from lkip_cli.model.entitas import Indikator, Kegiatan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

Cetak = Callable[[Hitungan], str | None]
BELUM_DIUKUR = Absen(KataAbsen.BELUM_DIUKUR)


@pytest.fixture
def sasaran(
    susun: Callable[..., Kinerja], indikator: Callable[..., Indikator], kegiatan: Callable[..., Kegiatan], tw2: Periode
) -> Callable[..., HasilSasaran]:
    """The sasaran of three indikator with a target of 80, and of one kegiatan of 200 rupiah."""

    def build(spent: str, *realisasi: object) -> HasilSasaran:
        names = ("satu", "dua", "tiga")
        typed = {kode: isi for kode, isi in zip(names, realisasi, strict=False) if isi is not None}
        kinerja = susun(
            *(indikator(kode, "80") for kode in names),
            kegiatan("latihan", "200", mendukung="satu"),
            sasaran=("sasaran-kosong",),
            isi={2: {"realisasi_indikator": typed, "realisasi_anggaran": {"latihan": spent}}},
        )
        return compute_hasil(kinerja, tw2).sasaran["sasaran-a" if realisasi else "sasaran-kosong"]

    return build


def test_the_mean_is_over_the_indikator_that_have_a_capaian(sasaran: Callable[..., HasilSasaran], cetak: Cetak) -> None:
    # 60 / 80 = 75 and 84 / 80 = 105 make 90; the third is not measured
    hasil = sasaran("100", "60", "84", BELUM_DIUKUR)
    assert (cetak(hasil.rata_rata), hasil.jumlah_diukur.tepat, hasil.jumlah_indikator.tepat) == ("90.00", 2, 3)


def test_an_indikator_that_is_not_filled_in_is_not_zero_in_the_mean(
    sasaran: Callable[..., HasilSasaran], cetak: Cetak
) -> None:
    assert cetak(sasaran("100", "60", None, None).rata_rata) == "75.00"


def test_efisiensi_is_the_mean_minus_serapan_in_percentage_points(
    sasaran: Callable[..., HasilSasaran], cetak: Cetak
) -> None:
    # 90 - 100 / 200 x 100 = 40
    hasil = sasaran("100", "60", "84")
    assert (cetak(hasil.efisiensi), hasil.efisiensi.satuan.nama, hasil.anggaran) == (
        "40.00",
        "poin persen",
        "sasaran-a",
    )


def test_without_any_capaian_the_mean_is_absent_and_not_zero(sasaran: Callable[..., HasilSasaran]) -> None:
    hasil = sasaran("100", BELUM_DIUKUR)
    assert (hasil.rata_rata.nilai, hasil.efisiensi.nilai, hasil.jumlah_diukur.tepat) == (BELUM_DIUKUR, BELUM_DIUKUR, 0)


def test_a_sasaran_without_indikator_stands_with_a_count_of_zero(sasaran: Callable[..., HasilSasaran]) -> None:
    hasil = sasaran("100")
    assert (hasil.rata_rata.nilai, hasil.jumlah_indikator.tepat) == (Absen(KataAbsen.TIDAK_ADA), 0)


def test_the_mean_is_that_of_the_exact_figures_and_not_of_the_printed_ones(
    sasaran: Callable[..., HasilSasaran], cetak: Cetak
) -> None:
    # of 80: 33,334; 33,334 and 33,337 make 33,335; as printed 33,33; 33,33 and 33,34 would make 33,33
    assert cetak(sasaran("100", "26.6672", "26.6672", "26.6696").rata_rata) == "33.34"
