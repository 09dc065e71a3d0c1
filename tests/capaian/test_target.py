"""The target in force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.target import compute_target
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Agregasi, Satuan, Target, Versi
from lkip_cli.model.nilai import Absen, KataAbsen, NilaiTarget

MURNI = Versi("murni", "PK Murni", "", dt.date(2018, 1, 2))
PERUBAHAN = Versi("perubahan", "PK Perubahan", "", dt.date(2018, 10, 1))
SPLIT = {1: Decimal(20), 2: Decimal(22), 3: Decimal(30)}


@pytest.fixture
def figur(persen: Satuan, tw2: Periode) -> Figur:
    return Figur("x", "target", tw2, persen)


def test_the_target_of_the_version_in_force_counts_and_names_it(figur: Figur) -> None:
    target = {"murni": Target(Decimal(80)), "perubahan": Target(Decimal(85))}
    early, _ = compute_target(figur, target, (MURNI,), Agregasi.TERAKHIR)
    late, _ = compute_target(figur, target, (MURNI, PERUBAHAN), Agregasi.TERAKHIR)
    assert [(one.angka, one.rumus.sumber) for one in (early, late)] == [(80, "PK Murni"), (85, "PK Perubahan")]


def test_a_target_that_a_later_version_sets_is_not_set_yet(figur: Figur) -> None:
    target, of_quarter = compute_target(figur, {"perubahan": Target(Decimal(85))}, (MURNI,), Agregasi.TERAKHIR)
    assert (target.nilai, of_quarter) == (Absen(KataAbsen.BELUM_DITETAPKAN), None)


def test_without_targets_of_quarters_there_is_only_that_of_the_year(figur: Figur) -> None:
    assert _of_quarter(figur, {}, Agregasi.TERAKHIR) is None


def test_a_quarter_that_is_not_listed_has_no_target_of_its_own(figur: Figur) -> None:
    assert _of_quarter(figur, {4: Decimal(80)}, Agregasi.TERAKHIR) is None


@pytest.mark.parametrize(
    ("agregasi", "nilai"),
    [
        (Agregasi.TERAKHIR, 22),
        (Agregasi.KUMULATIF, 22),
        (Agregasi.MAKSIMUM, 22),
        (Agregasi.TAHUNAN, 22),
        (Agregasi.JUMLAH, 42),
        (Agregasi.RATA_RATA, 21),
    ],
)
def test_targets_of_quarters_add_up_or_are_averaged_as_the_realisasi_is(
    figur: Figur, agregasi: Agregasi, nilai: int
) -> None:
    assert _of_quarter(figur, SPLIT, agregasi) == nilai


def test_a_sum_of_targets_with_a_gap_before_it_is_not_known(figur: Figur) -> None:
    _, of_quarter = compute_target(figur, {"murni": Target(Decimal(80), {2: Decimal(22)})}, (MURNI,), Agregasi.JUMLAH)
    assert of_quarter is not None
    assert (of_quarter.nilai, of_quarter.alasan) == (None, "target x belum diisi untuk Triwulan I")


def test_a_target_that_could_not_be_read_is_none(figur: Figur, gagal: Gagal) -> None:
    target, _ = compute_target(figur, {"murni": Target(gagal)}, (MURNI,), Agregasi.TERAKHIR)
    assert target.nilai is None


def _of_quarter(figur: Figur, split: Mapping[int, NilaiTarget], agregasi: Agregasi) -> object:
    _, of_quarter = compute_target(figur, {"murni": Target(Decimal(80), split)}, (MURNI,), agregasi)
    return None if of_quarter is None else of_quarter.tepat
