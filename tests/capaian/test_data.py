"""The data dasar up to a quarter."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.data import compute_data
from lkip_cli.model.entitas import Agregasi, DataDasar
from lkip_cli.model.kinerja import Kinerja

Susun = Callable[..., Kinerja]
Build = Callable[..., DataDasar]


def test_each_data_dasar_follows_its_own_agregasi(susun: Susun, data_dasar: Build, tw2: Periode) -> None:
    kinerja = susun(
        data_dasar("koperasi-aktif"),
        data_dasar("peserta", Agregasi.JUMLAH),
        isi={
            1: {"data": {"koperasi-aktif": "144", "peserta": "30"}},
            2: {"data": {"koperasi-aktif": "150", "peserta": "12"}},
        },
    )
    data = compute_data(kinerja, tw2)
    assert [(kode, figur.tepat) for kode, figur in data.items()] == [("koperasi-aktif", 150), ("peserta", 42)]
    assert data["peserta"].tag == "nilai/peserta/2018-TW2"


def test_a_mean_has_the_decimals_of_the_agency(susun: Susun, data_dasar: Build, tw2: Periode) -> None:
    kinerja = susun(
        data_dasar("antrean", Agregasi.RATA_RATA),
        isi={1: {"data": {"antrean": "10"}}, 2: {"data": {"antrean": "13"}}},
    )
    antrean = compute_data(kinerja, tw2)["antrean"]
    assert (str(antrean.angka), antrean.desimal) == ("11.5", 2)


def test_a_quarter_without_any_data_gives_none_and_not_zero(susun: Susun, data_dasar: Build, tw2: Periode) -> None:
    assert compute_data(susun(data_dasar("penganggur")), tw2)["penganggur"].nilai is None
