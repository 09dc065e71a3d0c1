"""What has cost or delivered something is not told to be open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

TEKS = "Pelatihan diikuti oleh {pelatihan.keluaran}"


def saying(kalimat: str, *pairs: tuple[str, str]) -> dict[str, str]:
    return change(TRIWULAN_I, (TEKS, kalimat), *pairs)


@pytest.mark.parametrize(
    "kata", ["belum dilaksanakan", "belum terlaksana", "belum ada pelaksanaan", "belum ada anggaran yang digunakan"]
)
def test_open_beside_spending_is_found(temukan: Temukan, kata: str) -> None:
    (found,) = temukan("LK609", saying(f"Pelatihan {kata}"))
    assert found.ringkas.endswith(f"“{kata}”, tetapi anggarannya terealisasi Rp1.000.000 dan keluarannya 40 orang")


def test_keluaran_alone_contradicts_too(temukan: Temukan) -> None:
    (found,) = temukan("LK609", saying("Pelatihan belum dilaksanakan", ("pelatihan: 1.000.000", "pelatihan: 0")))
    assert found.ringkas.endswith("tetapi keluarannya 40 orang")


def test_where_all_is_zero_it_is_true(temukan: Temukan) -> None:
    nol = (("pelatihan: 1.000.000", "pelatihan: 0"), ("  pelatihan: 40", "  pelatihan: 0"))
    assert temukan("LK609", saying("Pelatihan belum dilaksanakan", *nol)) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Sebagian pelatihan belum dilaksanakan",
        "Pelatihan belum sepenuhnya dilaksanakan",
        "Pelatihan tahap kedua belum dilaksanakan",
        "Peserta belum menerima sertifikat",
        "Evaluasi belum ada",
    ],
)
def test_a_part_that_is_open_may_be_told(temukan: Temukan, kalimat: str) -> None:
    assert temukan("LK609", saying(kalimat)) == []


def test_a_word_in_another_sentence_does_not_excuse(temukan: Temukan) -> None:
    assert len(temukan("LK609", saying("Pelatihan belum dilaksanakan. Sebagian peserta sudah mendaftar"))) == 1
