"""Every kegiatan is told of."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change, with_kegiatan_lain

Temukan = Callable[..., list[Diagnostic]]

NARASI = "    pelatihan: |\n      Pelatihan diikuti oleh {pelatihan.keluaran}.\n"
HAPUS = (f"  kegiatan:\n{NARASI}", "")
PAGU = "        pagu:\n          murni: 10.000.000\n"
SUB = """\
        sub_kegiatan:
          pelatihan-dasar:
            nama: Pelatihan dasar
            mendukung: persentase-lulus
            keluaran: tidak ada
            pagu: 10.000.000
"""


def test_the_remedy_says_what_to_type(temukan: Temukan) -> None:
    (found,) = temukan("LK613", change(TRIWULAN_I, HAPUS))
    assert found.entitas == "pelatihan"
    assert "tambahkan `pelatihan: |`" in found.perbaikan


def test_tidak_ada_is_an_answer(temukan: Temukan) -> None:
    assert temukan("LK613", change(TRIWULAN_I, (NARASI, "    pelatihan: tidak ada\n"))) == []


def test_a_misspelt_kode_is_not_reported_twice(temukan: Temukan) -> None:
    assert temukan("LK613", change(TRIWULAN_I, (NARASI, NARASI.replace(" pelatihan:", " pelatihn:")))) == []


def test_a_kegiatan_without_budget_need_not_be_told(temukan: Temukan) -> None:
    pagu = change(ANGGARAN, (PAGU, "        pagu: tidak dianggarkan\n"))
    assert temukan("LK613", pagu | change(TRIWULAN_I, HAPUS)) == []


def test_a_kegiatan_is_told_by_its_sub_kegiatan_and_they_by_it(temukan: Temukan) -> None:
    berjenjang = change(ANGGARAN, (PAGU, SUB))
    of_sub = change(TRIWULAN_I, (NARASI, NARASI.replace(" pelatihan:", " pelatihan-dasar:")))
    assert temukan("LK613", berjenjang) == []
    assert temukan("LK613", berjenjang | of_sub) == []
    untold = temukan("LK613", berjenjang | change(TRIWULAN_I, HAPUS))
    assert {found.entitas for found in untold} == {"pelatihan", "pelatihan-dasar"}


def test_one_kegiatan_that_is_told_does_not_stand_for_another(temukan: Temukan) -> None:
    dua = with_kegiatan_lain()
    (found,) = temukan("LK613", dua | change(TRIWULAN_I, (NARASI, ""), dari=dua))
    assert found.entitas == "pelatihan"


def test_a_kegiatan_whose_pagu_cannot_be_read_is_not_asked_for_yet(temukan: Temukan) -> None:
    rusak = change(ANGGARAN, ("murni: 10.000.000", "murni: 10,000,000"))
    assert temukan("LK613", rusak | change(TRIWULAN_I, HAPUS)) == []
