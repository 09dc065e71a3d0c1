"""LK302: a ratio that cannot be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LAMA = "  nilai-layanan: 3,5\n"


def test_the_data_dasar_that_are_wanted_are_named(temukan: Temukan) -> None:
    isi = f"{LAMA}  persentase-lulus:\n    nilai: 38,42\n    tanpa_rincian: Belum diterima.\n"
    (found,) = temukan("LK302", change(TRIWULAN_I, (LAMA, isi)))
    assert "38,42%" in found.ringkas
    assert "`jumlah-peserta`, `jumlah-pendaftar`" in found.perbaikan


def test_a_word_of_absence_has_nothing_to_check(temukan: Temukan) -> None:
    isi = f"{LAMA}  persentase-lulus:\n    nilai: belum diukur\n    tanpa_rincian: Belum diterima.\n"
    assert temukan("LK302", change(TRIWULAN_I, (LAMA, isi))) == []
