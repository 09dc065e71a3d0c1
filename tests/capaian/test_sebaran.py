"""The spread over verdicts and bands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.sebaran import Sebaran
from lkip_cli.capaian.status import Status
from lkip_cli.model.entitas import Indikator
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

Cetak = Callable[[Hitungan], str | None]


@pytest.fixture
def sebaran(susun: Callable[..., Kinerja], indikator: Callable[..., Indikator], tw2: Periode) -> Sebaran:
    """Capaian 110, 100, 80 and 40 of a target of 80 each, and one that is not measured."""
    realisasi: dict[str, object] = {"a": "88", "b": "80", "c": "64", "d": "32", "e": Absen(KataAbsen.BELUM_DIUKUR)}
    kinerja = susun(*(indikator(kode, "80") for kode in realisasi), isi={2: {"realisasi_indikator": realisasi}})
    return compute_hasil(kinerja, tw2).sebaran


def test_the_verdicts_are_shares_of_all_indikator(sebaran: Sebaran, cetak: Cetak) -> None:
    assert {status: (one.jumlah.tepat, cetak(one.bagian)) for status, one in sebaran.status.items()} == {
        Status.TERCAPAI: (2, "40.00"),
        Status.BELUM_TERCAPAI: (2, "40.00"),
        Status.BELUM_DIUKUR: (1, "20.00"),
        Status.TIDAK_DAPAT_DIHITUNG: (0, "0.00"),
    }


def test_the_bands_are_shares_of_the_indikator_with_a_capaian_best_first(sebaran: Sebaran, cetak: Cetak) -> None:
    assert sebaran.bercapaian.tepat == 4
    assert [(kode, one.jumlah.tepat, cetak(one.bagian)) for kode, one in sebaran.peringkat.items()] == [
        ("sangat-tinggi", 2, "50.00"),
        ("tinggi", 1, "25.00"),
        ("sedang", 0, "0.00"),
        ("rendah", 0, "0.00"),
        ("sangat-rendah", 1, "25.00"),
    ]


def test_a_share_names_what_it_is_made_of(sebaran: Sebaran) -> None:
    assert [one.tag for one in sebaran.status[Status.TERCAPAI].bagian.masukan] == [
        "tercapai/dinas/2018-TW2",
        "jumlah_indikator/dinas/2018-TW2",
    ]


def test_of_no_indikator_there_are_no_shares(susun: Callable[..., Kinerja], tw2: Periode) -> None:
    empty = compute_hasil(susun(), tw2).sebaran
    assert {one.bagian.angka for one in (*empty.status.values(), *empty.peringkat.values())} == {None}
