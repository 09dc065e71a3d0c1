"""The targets of the quarters make the target of the year."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import INDIKATOR, change

Temukan = Callable[..., list[Diagnostic]]


def split(baris: str, agregasi: str = "terakhir") -> dict[str, str]:
    """The indikator without rumus, its target written as `baris`."""
    target = f"    target:\n      {baris.replace('; ', chr(10) + '      ')}\n"
    return change(INDIKATOR, ("    target: 3,5\n", f"    agregasi: {agregasi}\n{target}"))


def test_the_last_quarter_is_the_year_where_the_figure_is_a_state(temukan: Temukan) -> None:
    (found,) = temukan("LK504", split("tahun: 3,5; tw1: 3,2; tw4: 3,4"))
    assert found.ringkas == "target triwulan IV 3,4, sedangkan target tahun 3,5"
    assert [place.label for place in found.places] == ["target triwulan IV 3,4", "target tahun 3,5"]
    assert temukan("LK504", split("tahun: 3,5; tw1: 3,2; tw4: 3,50")) == []


def test_quarters_that_count_alone_are_added(temukan: Temukan) -> None:
    (found,) = temukan("LK504", split("tahun: 10; tw1: 2; tw2: 3; tw3: 3; tw4: 3", "jumlah"))
    assert found.ringkas == "jumlah target keempat triwulan 11, sedangkan target tahun 10"
    assert temukan("LK504", split("tahun: 10; tw1: 2; tw2: 3; tw3: 3; tw4: 2", "jumlah")) == []


def test_a_mean_is_compared_with_the_decimals_of_the_year(temukan: Temukan) -> None:
    assert temukan("LK504", split("tahun: 3,4; tw1: 3,2; tw2: 3,4; tw3: 3,4; tw4: 3,5", "rata_rata")) == []  # 3,375
    (found,) = temukan("LK504", split("tahun: 3,5; tw1: 3,2; tw2: 3,4; tw3: 3,4; tw4: 3,5", "rata_rata"))
    assert "rata-rata target keempat triwulan 3,4" in found.ringkas


def test_a_year_that_is_not_fully_split_says_nothing(temukan: Temukan) -> None:
    assert temukan("LK504", split("tahun: 10; tw1: 2; tw2: 3", "jumlah")) == []
    assert temukan("LK504", split("tahun: 3,5; tw1: 3,2")) == []


def test_a_target_that_is_not_set_says_nothing(temukan: Temukan) -> None:
    assert temukan("LK504", split("tahun: belum ditetapkan; tw4: 3,4")) == []


def test_the_place_is_found_below_a_version(temukan: Temukan) -> None:
    (found,) = temukan("LK504", split("murni:;   tahun: 3,5;   tw4: 3,4"))
    assert found.place.excerpt == "        tw4: 3,4"


def test_quarters_that_count_alone_may_be_too_many_before_all_are_written(temukan: Temukan) -> None:
    (found,) = temukan("LK504", split("tahun: 10; tw1: 6; tw2: 5", "jumlah"))
    assert found.ringkas == "jumlah target triwulan 11, sedangkan target tahun 10"
    assert found.places[0].label == "jumlah target triwulan 11"
    assert found.place.excerpt.strip() == "tw2: 5"


def test_the_last_quarter_is_the_year_under_every_agregasi_that_joins_nothing(temukan: Temukan) -> None:
    for agregasi in ("kumulatif", "maksimum", "tahunan"):
        assert len(temukan("LK504", split("tahun: 10; tw1: 2; tw4: 9", agregasi))) == 1
        assert temukan("LK504", split("tahun: 10; tw1: 2; tw4: 10", agregasi)) == []
