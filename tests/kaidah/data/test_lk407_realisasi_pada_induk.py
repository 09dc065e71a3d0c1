"""Spending is counted at the sub kegiatan."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

SUB = """\
        sub_kegiatan:
          pelatihan-dasar:
            nama: Pelatihan dasar
            mendukung: persentase-lulus
            keluaran: tidak ada
            pagu: 10.000.000
"""


def test_a_figure_that_would_be_lost_is_found(temukan: Temukan) -> None:
    files = change(ANGGARAN, ("        pagu:\n          murni: 10.000.000\n", SUB))
    (found,) = temukan("LK407", files)
    assert found.entitas == "pelatihan"
    assert found.perbaikan == "Hapus baris ini, dan isi realisasi `pelatihan-dasar`."


def test_a_kegiatan_without_sub_kegiatan_holds_its_own(temukan: Temukan) -> None:
    assert temukan("LK407", change(TRIWULAN_I)) == []
