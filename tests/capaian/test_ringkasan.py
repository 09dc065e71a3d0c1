"""The counts over a set of indikator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.ringkasan import Ringkasan
from lkip_cli.model.entitas import Indikator
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen


@pytest.fixture
def hasil(
    susun: Callable[..., Kinerja], indikator: Callable[..., Indikator], tw2: Periode
) -> tuple[Ringkasan, Ringkasan]:
    """Five indikator, two of them IKU: reached, missed, not measured, not filled in, and more than a target of 0."""
    kinerja = susun(
        indikator("tercapai", "80", iku=True),
        indikator("luput", "80", iku=True),
        indikator("nanti", "80"),
        indikator("kosong", "80"),
        indikator("nol", "0"),
        isi={
            2: {
                "realisasi_indikator": {
                    "tercapai": "88",
                    "luput": "40",
                    "nanti": Absen(KataAbsen.BELUM_DIUKUR),
                    "nol": "3",
                }
            }
        },
    )
    computed = compute_hasil(kinerja, tw2)
    return computed.ringkasan, computed.ringkasan_iku


def test_every_indikator_is_counted_once(hasil: tuple[Ringkasan, Ringkasan]) -> None:
    semua, _ = hasil
    counts = {field.name: getattr(semua, field.name).tepat for field in fields(semua) if field.name != "rata_rata"}
    assert counts == {
        "jumlah_indikator": 5,
        "diukur": 3,
        "tercapai": 2,
        "belum_tercapai": 1,
        "belum_diukur": 1,
        "tidak_dapat_dihitung": 1,
    }


def test_the_mean_is_over_those_that_have_a_percentage(
    hasil: tuple[Ringkasan, Ringkasan], cetak: Callable[[Hitungan], str | None]
) -> None:
    # 110 and 50
    assert [cetak(satu.rata_rata) for satu in hasil] == ["80.00", "80.00"]


def test_the_iku_are_counted_apart_under_a_name_of_their_own(hasil: tuple[Ringkasan, Ringkasan]) -> None:
    semua, iku = hasil
    assert (iku.jumlah_indikator.tepat, iku.tercapai.tepat, iku.tidak_dapat_dihitung.tepat) == (2, 1, 0)
    assert (semua.diukur.tag, iku.diukur.tag) == ("diukur/dinas/2018-TW2", "diukur/iku/2018-TW2")


def test_a_count_names_what_it_counted(hasil: tuple[Ringkasan, Ringkasan]) -> None:
    semua, _ = hasil
    assert [masukan.tag for masukan in semua.belum_tercapai.masukan] == ["capaian/luput/2018-TW2"]
