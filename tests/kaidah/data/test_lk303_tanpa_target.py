"""LK303: a promised indikator without target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.diagnostics import Tingkat
from lkip_cli.kaidah.contoh import DOKUMEN, INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LAMA = "    target: 3,5\n"
VERSI_LAIN = (
    "    berlaku: 2 Januari 2018\n",
    "    berlaku: 2 Januari 2018\n  perubahan:\n    nama: P\n    dasar: tidak ada data\n    berlaku: triwulan III\n",
)


def test_an_iku_without_target_is_an_error(temukan: Temukan) -> None:
    (found,) = temukan("LK303", change(INDIKATOR, (LAMA, "    target: tidak ada\n    iku: ya\n")))
    assert found.tingkat is Tingkat.KESALAHAN
    assert found.ringkas == "target indikator kinerja utama `nilai-layanan` tidak ada"


def test_what_is_not_promised_needs_no_target(temukan: Temukan) -> None:
    isi = "    target: belum ditetapkan\n    perjanjian_kinerja: tidak\n"
    assert temukan("LK303", change(INDIKATOR, (LAMA, isi))) == []


def test_a_later_version_may_set_the_target(temukan: Temukan) -> None:
    isi = "    target:\n      murni: belum ditetapkan\n      perubahan: 3,5\n"
    assert temukan("LK303", change(DOKUMEN, VERSI_LAIN) | change(INDIKATOR, (LAMA, isi))) == []


def test_a_later_version_may_not_take_it_away(temukan: Temukan) -> None:
    isi = "    target:\n      murni: 3,5\n      perubahan: belum ditetapkan\n"
    (found,) = temukan("LK303", change(DOKUMEN, VERSI_LAIN) | change(INDIKATOR, (LAMA, isi)))
    assert found.tingkat is Tingkat.PERINGATAN
