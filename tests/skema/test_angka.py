"""What a figure may look like to an editor, which has read it as YAML: `3.15` is a number there, `3,15` a text."""

from __future__ import annotations

import jsonschema
import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.model.nilai import KataAbsen
from lkip_cli.skema.angka import LAIN, Bacaan, build_angka, find_bacaan

BULAT, DESIMAL, PERSEN, RUPIAH, PREDIKAT = JenisAngka


def _accepts(bacaan: Bacaan, value: object) -> bool:
    return jsonschema.Draft7Validator(build_angka(bacaan)).is_valid(value)


@pytest.mark.parametrize(
    ("jenis", "value"),
    [
        (BULAT, 150),
        (BULAT, 45.096),
        (BULAT, "1.234.567"),
        (RUPIAH, 8.95),
        (RUPIAH, "8.950.000"),
        (RUPIAH, "Rp 8.950.000,-"),
        (PERSEN, 100),
        (PERSEN, "3,15"),
        (PERSEN, "90,91%"),
        (DESIMAL, "1.234.567,89"),
        (DESIMAL, " 98,405 "),
        (PREDIKAT, "65,20"),
    ],
)
def test_a_figure_in_the_notation_is_accepted(jenis: JenisAngka, value: object) -> None:
    assert _accepts(Bacaan(jenis), value)


@pytest.mark.parametrize(
    ("jenis", "value"),
    [
        (PERSEN, 3.15),
        (DESIMAL, 98.405),
        (PERSEN, "90,"),
        (BULAT, "45,5"),
        (BULAT, "152.677.25"),
        (RUPIAH, "3,900,000"),
        (RUPIAH, "8.950.000,50"),
        (BULAT, None),
        (BULAT, True),
        (BULAT, "UMKM"),
    ],
)
def test_a_figure_that_is_not_in_the_notation_is_refused(jenis: JenisAngka, value: object) -> None:
    assert not _accepts(Bacaan(jenis), value)


def test_the_words_of_absence_are_those_of_the_place() -> None:
    bacaan = Bacaan(BULAT, (KataAbsen.BELUM_DIUKUR,))
    assert _accepts(bacaan, "belum diukur")
    assert not _accepts(bacaan, "tidak dianggarkan")
    assert build_angka(bacaan)["defaultSnippets"] == [{"label": "belum diukur", "body": "belum diukur"}]


def test_the_steps_of_a_predikat_are_taken_literally() -> None:
    bacaan = Bacaan(PREDIKAT, (), ("A+", "BB"))
    assert _accepts(bacaan, "A+")
    assert not _accepts(bacaan, "AA")


def test_a_figure_of_unknown_kind_may_be_any_of_them() -> None:
    values = (45.096, "3,15", "Rp 5.000", "BB", "belum diukur")
    assert all(_accepts(LAIN, value) for value in values)
    assert not _accepts(LAIN, "3,900,000")


def test_the_key_nearest_to_the_figure_says_how_it_is_read() -> None:
    assert find_bacaan(("realisasi_anggaran", "KODE", "nilai")).jenis is RUPIAH
    assert find_bacaan(("indikator", "KODE", "rumus", "pengali")).jenis is DESIMAL
    assert find_bacaan(("indikator", "KODE", "target", "tw1")).kata == (
        KataAbsen.BELUM_DITETAPKAN,
        KataAbsen.TIDAK_ADA,
    )
    assert find_bacaan(("lain",)) is LAIN


def test_the_message_is_an_instruction_with_an_example() -> None:
    message = str(build_angka(Bacaan(PERSEN, (KataAbsen.BELUM_DIUKUR,)))["errorMessage"])
    assert message.startswith("Di sini ditulis persen, misalnya 3,15, atau salah satu kata: `belum diukur`.")
    assert message.endswith("Titik adalah pemisah ribuan, koma adalah tanda desimal.")
