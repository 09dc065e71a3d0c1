"""LK703: a kegiatan written twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import ANGGARAN, change, with_kegiatan_lain

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def test_capitals_and_punctuation_make_no_other_name(temukan: Temukan) -> None:
    berkas = with_kegiatan_lain(("nama: Pendampingan petugas layanan", "nama: PELATIHAN petugas  layanan."))
    (found,) = temukan("LK703", berkas)
    assert found.entitas == "pendampingan"
    assert found.places[1].label == "pertama kali di sini: `pelatihan`"


@pytest.mark.parametrize("nama", ["Pelatihan petugas layanan tahap 2", "Pelatihan petugas"])
def test_one_word_more_is_another_kegiatan(temukan: Temukan, nama: str) -> None:
    assert temukan("LK703", with_kegiatan_lain(("nama: Pendampingan petugas layanan", f"nama: {nama}"))) == []


def test_two_programs_may_have_a_kegiatan_of_one_name(temukan: Temukan) -> None:
    isi = change(ANGGARAN)[ANGGARAN]
    lain = (
        isi.replace("program:\n", "").replace("  peningkatan-layanan:", "  lain:").replace("  pelatihan:", "  lain-2:")
    )
    assert temukan("LK703", {ANGGARAN: isi + lain}) == []
