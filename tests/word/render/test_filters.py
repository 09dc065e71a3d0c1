"""The filters of a template."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from lkip_cli.laporan.cetak import Angka, Span, Teks
from lkip_cli.word.marks import MERGE, SHADE
from lkip_cli.word.render.filters import FilterError, arsir, gabung, join, length, upper


def test_a_merge_key_is_the_shown_text_or_the_keys_given() -> None:
    figure = Angka("5", "pagu/a/2018-TW2")
    assert gabung("A & B") == f"{MERGE}A &amp; B{MERGE}A &amp; B"
    assert gabung(figure).startswith(f"{MERGE}5{MERGE}")
    assert gabung("1", "S1", Teks((Span("I1", tebal=True),))) == f"{MERGE}S1 I1{MERGE}1"


def test_shading_is_six_hexadecimal_digits() -> None:
    assert arsir("#ffc000") == f"{SHADE}FFC000{SHADE}"
    with pytest.raises(FilterError, match="merah"):
        arsir("merah")


def test_capitals_keep_what_a_text_is() -> None:
    assert upper("dinas & ukm") == "DINAS & UKM"
    assert upper(Angka("tiga", "t")) == Angka("TIGA", "t")
    assert upper(Teks((Span("a", tebal=True), Span(Angka("b", "t"))))) == Teks(
        (Span("A", tebal=True), Span(Angka("B", "t")))
    )


def test_a_joined_list_is_escaped() -> None:
    assert join(["a & b", "c"], " < ") == Markup("a &amp; b &lt; c")
    assert join([]) == ""


def test_length_counts_entries() -> None:
    assert [length(value) for value in ([1, 2], "abc", ())] == [2, 3, 0]


@pytest.mark.parametrize("value", [Angka("1", "t"), 5, None])
def test_join_and_length_want_a_list(value: object) -> None:
    with pytest.raises(FilterError):
        join(value)
    with pytest.raises(FilterError):
        length(value)
