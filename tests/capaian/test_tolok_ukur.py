"""The end of the renstra and the national standard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.status import Status
from lkip_cli.capaian.tolok_ukur import measure_renstra, measure_standar
from lkip_cli.model.entitas import Arah, Indikator, StandarNasional
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen, NilaiTarget

Cetak = Callable[[Hitungan], str | None]
Build = Callable[..., tuple[Kinerja, Indikator, HasilIndikator]]


@pytest.fixture
def tahun(susun: Callable[..., Kinerja], indikator: Callable[..., Indikator], tw2: Periode) -> Build:
    """An indikator with realisasi 4; the renstra 2014-2018 has these targets of it."""

    def build(renstra: dict[int, NilaiTarget], **lain: object) -> tuple[Kinerja, Indikator, HasilIndikator]:
        satu = indikator("tpt", "5", **lain)
        kinerja = susun(satu, isi={2: {"realisasi_indikator": {"tpt": "4"}}})
        planned = replace(kinerja, renstra=replace(kinerja.renstra, target={"tpt": renstra}))
        return planned, satu, compute_hasil(planned, tw2).indikator["tpt"]

    return build


def test_the_target_is_that_of_the_last_year_of_the_renstra(tahun: Build, cetak: Cetak) -> None:
    found = measure_renstra(*tahun({2017: Decimal(3), 2018: Decimal(8)}))
    assert found is not None
    assert (cetak(found.target), cetak(found.capaian), found.status) == (
        "8.00",
        "50.00",
        Status.BELUM_TERCAPAI,
    )  # 4 / 8
    assert found.skala is not None
    assert (found.skala.nama, found.sumber) == ("Sangat Rendah", "Rencana Strategis 2014-2018")
    assert (found.target.tag, found.capaian.tag) == ("target_renstra/tpt/2018-TW2", "capaian_renstra/tpt/2018-TW2")


def test_the_formula_is_that_of_the_indikator(tahun: Build, cetak: Cetak) -> None:
    found = measure_renstra(*tahun({2018: Decimal(8)}, arah=Arah.TURUN))
    assert found is not None
    assert (cetak(found.capaian), found.status) == ("150.00", Status.TERCAPAI)  # (2 x 8 - 4) / 8


def test_a_renstra_without_that_target_gives_nothing(tahun: Build) -> None:
    assert measure_renstra(*tahun({2017: Decimal(3)})) is None
    assert measure_renstra(*tahun({2018: Absen(KataAbsen.TIDAK_ADA)})) is None


def test_the_national_standard_names_its_source(tahun: Build, cetak: Cetak) -> None:
    found = measure_standar(*tahun({}), StandarNasional(Decimal("3.2"), "BPS, Februari 2018"))
    assert found is not None
    assert (cetak(found.capaian), found.status, found.sumber) == ("125.00", Status.TERCAPAI, "BPS, Februari 2018")
    assert found.target.rumus.sumber == "BPS, Februari 2018"


def test_no_national_standard_gives_nothing(tahun: Build) -> None:
    assert measure_standar(*tahun({}), None) is None
    assert measure_standar(*tahun({}), StandarNasional(Absen(KataAbsen.TIDAK_ADA), "")) is None
