"""What is told to be done has cost or delivered something."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic, TextPlace
from lkip_cli.kaidah.contoh import ANGGARAN, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

NOL = (("pelatihan: 1.000.000", "pelatihan: 0"), ("  pelatihan: 40", "  pelatihan: 0"))
TEKS = "Pelatihan diikuti oleh {pelatihan.keluaran}"


@pytest.mark.parametrize(
    "kata", ["telah dilaksanakan", "sudah terlaksana", "telah selesai dilaksanakan", "sudah berjalan"]
)
def test_done_beside_zero_is_found(temukan: Temukan, kata: str) -> None:
    (found,) = temukan("LK608", change(TRIWULAN_I, *NOL, (TEKS, f"Pelatihan {kata}")))
    assert found.ringkas == f"kegiatan `pelatihan` ditulis “{kata}”, tetapi realisasinya nol"
    assert found.entitas == "pelatihan"


def test_a_line_break_between_the_words_is_no_hiding_place(temukan: Temukan) -> None:
    (found,) = temukan("LK608", change(TRIWULAN_I, *NOL, (TEKS, "Pelatihan telah\n      dilaksanakan")))
    assert "“telah dilaksanakan”" in found.ringkas
    assert isinstance(found.place, TextPlace)
    assert found.place.panjang == len("telah")


@pytest.mark.parametrize("baris", NOL)
def test_spending_or_keluaran_is_enough(temukan: Temukan, baris: tuple[str, str]) -> None:
    assert temukan("LK608", change(TRIWULAN_I, baris, (TEKS, "Pelatihan telah dilaksanakan"))) == []


def test_a_keluaran_that_is_not_measured_yet_says_nothing(temukan: Temukan) -> None:
    belum = (NOL[0], ("  pelatihan: 40", "  pelatihan: belum diukur"))
    assert temukan("LK608", change(TRIWULAN_I, *belum, (TEKS, "Pelatihan telah dilaksanakan"))) == []


def test_without_keluaran_the_money_alone_counts(temukan: Temukan) -> None:
    keluaran = "keluaran:\n          nama: Jumlah peserta pelatihan\n          satuan: orang\n          target: 50\n"
    files = change(ANGGARAN, (keluaran, "keluaran: tidak ada data\n"))
    files |= change(
        TRIWULAN_I, NOL[0], ("realisasi_keluaran:\n  pelatihan: 40\n", ""), (TEKS, "Pelatihan sudah selesai")
    )
    assert len(temukan("LK608", files)) == 1


@pytest.mark.parametrize("kata", ["belum dilaksanakan", "akan dilaksanakan setelah pagu tersedia"])
def test_what_is_not_done_yet_may_be_told(temukan: Temukan, kata: str) -> None:
    assert temukan("LK608", change(TRIWULAN_I, *NOL, (TEKS, f"Pelatihan {kata}"))) == []


def test_the_narrative_of_a_sasaran_may_tell_of_others(temukan: Temukan) -> None:
    assert temukan("LK608", change(TRIWULAN_I, *NOL, ("Pelatih berpengalaman", "Survei telah dilaksanakan"))) == []
