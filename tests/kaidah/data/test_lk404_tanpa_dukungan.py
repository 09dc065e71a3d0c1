"""A kegiatan that supports nothing."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, change

Temukan = Callable[..., list[Diagnostic]]

TIDAK_ADA = ("mendukung: persentase-lulus", "mendukung: tidak ada")


def test_the_remedy_names_the_indikator_of_the_bidang(temukan: Temukan) -> None:
    (found,) = temukan("LK404", change(ANGGARAN, TIDAK_ADA))
    assert found.entitas == "pelatihan"
    assert "`nilai-layanan`, `persentase-lulus`" in found.perbaikan


def test_an_unknown_indikator_is_another_finding(temukan: Temukan) -> None:
    assert temukan("LK404", change(ANGGARAN, ("mendukung: persentase-lulus", "mendukung: persentase-luls"))) == []


def test_where_sub_kegiatan_hold_the_money_only_they_are_looked_at(temukan: Temukan) -> None:
    sub = """\
        sub_kegiatan:
          pelatihan-dasar:
            nama: Pelatihan dasar
            mendukung: persentase-lulus
            keluaran: tidak ada
            pagu: 10.000.000
"""
    files = change(ANGGARAN, TIDAK_ADA, ("        pagu:\n          murni: 10.000.000\n", sub))
    assert temukan("LK404", files) == []
