"""The faults of the seed that are marked [V] in its audit: `lkip validate` finds each of them, by number.

An item is written into the data files of a small Dinas as the seed has it. The findings stand where the marks are,
there are no others, and no figure that is wrong comes out. The same holds for the warnings that help a reviewer
with the items marked [R].
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.cli.manual import find_manual
from lkip_cli.diagnostics import Tingkat
from tests.seed.audit_v import (
    butir_capaian,
    butir_format,
    butir_indikator,
    butir_kelengkapan,
    butir_pagu,
    butir_peninjau,
    butir_periode,
    butir_pertentangan,
    butir_realisasi,
    butir_satuan,
    butir_target,
)
from tests.seed.audit_v.butir import Butir
from tests.seed.audit_v.conftest import Pemeriksaan
from tests.seed.audit_v.dinas import print_figures
from tests.seed.audit_v.nomor import DESAIN, PENINJAU, VALIDATE

MODUL = (
    butir_target,
    butir_realisasi,
    butir_pertentangan,
    butir_capaian,
    butir_periode,
    butir_pagu,
    butir_format,
    butir_satuan,
    butir_indikator,
    butir_kelengkapan,
)
AUDIT: dict[int, Butir] = dict(sorted((nomor, satu) for modul in MODUL for nomor, satu in modul.BUTIR.items()))
SEMUA = AUDIT | butir_peninjau.BUTIR
TANPA_BUTIR = Butir("none", (), ())
BERANGKA = [nomor for nomor, satu in SEMUA.items() if satu.ada or satu.tiada]
"""The items that are about figures."""
BERPESAN = [nomor for nomor, satu in SEMUA.items() if satu.pesan]

Run = Callable[[Butir], Pemeriksaan]


def test_the_dinas_has_no_finding_before_a_fault_is_laid_over_it(run: Run) -> None:
    assert run(TANPA_BUTIR).temuan == []


@pytest.mark.parametrize("nomor", SEMUA)
def test_the_fault_is_found_where_it_stands_and_nothing_else_is(run: Run, nomor: int) -> None:
    periksa = run(SEMUA[nomor])
    assert periksa.tanda
    assert periksa.titik == periksa.tanda


@pytest.mark.parametrize("nomor", BERANGKA)
def test_the_right_figures_come_out_and_the_wrong_ones_do_not(run: Run, nomor: int) -> None:
    figures = print_figures(run(SEMUA[nomor]).muatan)
    assert figures >= set(SEMUA[nomor].ada)
    assert figures.isdisjoint(SEMUA[nomor].tiada)


@pytest.mark.parametrize("nomor", BERPESAN)
def test_the_message_names_what_is_wrong(run: Run, nomor: int) -> None:
    pesan = run(SEMUA[nomor]).pesan
    assert [teks for teks in SEMUA[nomor].pesan if teks not in pesan] == []


def test_every_code_can_be_explained() -> None:
    assert {kode for satu in SEMUA.values() for kode in satu.kode} <= find_manual().keys()


def test_an_iku_without_target_is_an_error(run: Run) -> None:
    assert [satu.tingkat for satu in run(AUDIT[5]).temuan] == [Tingkat.KESALAHAN, Tingkat.KESALAHAN]


def test_every_item_for_validate_has_its_row() -> None:
    assert tuple(AUDIT) == VALIDATE
    assert len(VALIDATE) == sum(len(modul.BUTIR) for modul in MODUL) == 67


def test_every_item_for_a_reviewer_has_a_warning_or_a_reason_why_none_helps() -> None:
    helped, not_helped = butir_peninjau.BUTIR.keys(), butir_peninjau.TANPA_PERINGATAN.keys()
    assert tuple(sorted((*helped, *not_helped))) == PENINJAU
    assert all(reason.endswith(".") for reason in butir_peninjau.TANPA_PERINGATAN.values())


def test_the_two_hundred_items_of_the_audit_are_all_accounted_for() -> None:
    assert sorted((*VALIDATE, *DESAIN, *PENINJAU)) == list(range(1, 201))
