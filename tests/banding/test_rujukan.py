"""The figures that a narrative is about."""

from __future__ import annotations

import pytest

from lkip_cli.banding.perubahan import Pokok
from lkip_cli.banding.rujukan import find_moved
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan
from tests.banding.conftest import TW1, TW2

DINAS = Pokok("dinas", "dinas", "Dinas")


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Ada {koperasi-aktif} koperasi.", ["{koperasi-aktif} berubah dari 144 menjadi 150"]),
        ("Dari {jumlah-koperasi} koperasi.", []),
        ("Pada {koperasi-aktif.nilai@tw1}.", []),
        ("Pada {triwulan} dan {tidak-ada}.", []),
        ("Serapan {dinas.serapan}.", ["{dinas.serapan} berubah dari 0,00% menjadi 20,74%"]),
    ],
)
def test_a_reference_whose_figure_moved_is_named(dinas: Muatan, text: str, moved: list[str]) -> None:
    assert find_moved(compare(dinas, TW1, dinas, TW2).pasangan, DINAS, text) == moved


def test_the_figures_of_its_own_kegiatan_count_though_they_are_not_referred_to(dinas: Muatan) -> None:
    pokok = Pokok("kegiatan", "pembukuan-koperasi-it", "Pembukuan")
    assert find_moved(compare(dinas, TW1, dinas, TW2).pasangan, pokok, "Telah dilaksanakan.") == [
        "realisasi anggaran berubah dari tidak dianggarkan menjadi Rp19.200.000",
        "keluaran berubah dari 0 menjadi 25",
    ]
