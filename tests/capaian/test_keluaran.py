"""The keluaran of a kegiatan."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.keluaran import HasilKeluaran, compute_keluaran
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Keluaran, Perhitungan, Satuan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen, NilaiTarget

Susun = Callable[..., Kinerja]
Cetak = Callable[[Hitungan], str | None]


@pytest.fixture
def keluaran(susun: Susun, orang: Satuan, tw2: Periode) -> Callable[..., HasilKeluaran]:
    """The figures of a keluaran of 96 people, of which so many are there at the end of triwulan II."""

    def build(realisasi: str | NilaiTarget | None, target: str = "96", batas: str | None = None) -> HasilKeluaran:
        isi = {} if realisasi is None else {"pelatihan": realisasi}
        perhitungan = Perhitungan(batas_capaian=Decimal(batas) if batas else None)
        kinerja = susun(isi={2: {"realisasi_keluaran": isi}}, perhitungan=perhitungan)
        return compute_keluaran(kinerja, "pelatihan", Keluaran("peserta", orang, Decimal(target)), tw2)

    return build


def test_capaian_is_realisasi_over_target(keluaran: Callable[..., HasilKeluaran], cetak: Cetak) -> None:
    hasil = keluaran("32")
    assert (hasil.target.tepat, hasil.realisasi.tepat, cetak(hasil.capaian)) == (96, 32, "33.33")


def test_the_names_of_the_figures_differ_from_those_of_the_money(keluaran: Callable[..., HasilKeluaran]) -> None:
    hasil = keluaran("32")
    assert [figur.medan for figur in (hasil.target, hasil.realisasi, hasil.capaian)] == [
        "target_keluaran",
        "keluaran",
        "capaian_keluaran",
    ]


def test_nothing_delivered_yet_is_zero_only_where_zero_is_written(
    keluaran: Callable[..., HasilKeluaran], cetak: Cetak, gagal: Gagal
) -> None:
    absen = Absen(KataAbsen.TIDAK_ADA_DATA)
    assert cetak(keluaran("0").capaian) == "0.00"
    assert [keluaran(isi).capaian.nilai for isi in (None, gagal, absen)] == [None, None, absen]


def test_a_target_of_zero_gives_no_percentage(keluaran: Callable[..., HasilKeluaran]) -> None:
    assert keluaran("3", "0").capaian.nilai is None


def test_the_cap_of_the_agency_holds_here_too(keluaran: Callable[..., HasilKeluaran], cetak: Cetak) -> None:
    assert cetak(keluaran("192", batas="120").capaian) == "120.00"


def test_a_year_without_the_quarter_has_a_target_but_no_realisasi(susun: Susun, orang: Satuan, tw2: Periode) -> None:
    hasil = compute_keluaran(susun(), "pelatihan", Keluaran("peserta", orang, Decimal(96)), tw2)
    assert (hasil.target.tepat, hasil.realisasi.nilai, hasil.capaian.nilai) == (96, None, None)
