"""Versions of the Perjanjian Kinerja and of the pagu."""

from __future__ import annotations

from operator import attrgetter

from lkip_cli.banding.perubahan import Pokok
from lkip_cli.banding.versi import Listed, compare_listed, compare_versi, in_force, names_of
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan
from tests.banding.conftest import TW1, TW2

PAGU = attrgetter("pagu")


def test_the_version_in_force_is_that_at_the_end_of_each_quarter(dinas: Muatan) -> None:
    pasangan = compare(dinas, TW1, dinas, TW2).pasangan
    versi = [in_force(sisi, PAGU) for sisi in (pasangan.lama, pasangan.baru)]
    assert [satu and satu.kode for satu in versi] == ["murni", "pergeseran-1"]
    assert [row.medan for row in compare_versi(pasangan, PAGU, "pagu yang berlaku", 1)] == ["pagu yang berlaku"]
    assert list(compare_versi(pasangan, attrgetter("perjanjian_kinerja"), "PK", 1)) == []


def test_versions_are_called_by_their_names(dinas: Muatan) -> None:
    names = names_of(compare(dinas, TW1, dinas, TW2).pasangan, PAGU)
    assert names == {"murni": "“pagu murni”", "pergeseran-1": "“pagu setelah pergeseran pertama”"}


def test_a_version_on_one_side_only_is_not_there_on_the_other(dinas: Muatan) -> None:
    pasangan = compare(dinas, TW1, dinas, TW2).pasangan
    figur = dinas.hasil[TW1].anggaran["dinas"].pagu
    listed = Listed(Pokok("kegiatan", "x", "X"), "pagu versi", 1, {"murni": "murni", "geser": "geser"})
    (row,) = compare_listed(pasangan, listed, {}, {"geser": figur})
    assert (row.medan, row.lama, row.baru) == ("pagu versi geser", None, figur)
