"""Prose becomes blocks without losing a word."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from lkip_cli.diagnostics import Fault
from lkip_cli.laporan.cetak import Angka, Sorot, Span, Teks
from lkip_cli.laporan.narasi import compose
from lkip_cli.laporan.rujukan import Reference

ANGKA = Angka("150", "nilai/koperasi-aktif/2018-TW2")
FAULT = Fault("LK601", "tidak dikenal", "Alasan.", "Perbaikan.")


def resolve(reference: Reference) -> Angka | str | Fault:
    known: dict[str, Angka | str] = {"koperasi-aktif": ANGKA, "triwulan": "Triwulan II"}
    return known.get(reference.kode, FAULT)


def shapes(text: str) -> list[tuple[str, str]]:
    return [(blok["jenis"], str(blok["teks"])) for blok in compose(text, resolve)[0]]


def test_a_blank_line_ends_a_paragraph_and_a_line_break_is_a_space() -> None:
    assert shapes("Satu\ndua.\n\nTiga.\n") == [("paragraf", "Satu dua."), ("paragraf", "Tiga.")]


def test_a_dash_and_a_space_at_line_start_begin_an_item() -> None:
    assert shapes("Antara lain:\n- satu\n  lanjutan\n- dua\n\nPenutup.") == [
        ("paragraf", "Antara lain:"),
        ("butir", "satu lanjutan"),
        ("butir", "dua"),
        ("paragraf", "Penutup."),
    ]


def test_a_dash_alone_or_inside_a_line_is_text() -> None:
    assert shapes("-\na - b") == [("paragraf", "- a - b")]


def test_a_reference_becomes_its_figure() -> None:
    blocks, faults = compose("Sampai dengan {triwulan} tercatat {koperasi-aktif} koperasi.", resolve)
    spans = (Span("Sampai dengan Triwulan II tercatat "), Span(ANGKA), Span(" koperasi."))
    assert blocks == [{"jenis": "paragraf", "teks": Teks(spans)}]
    assert faults == []


def test_a_reference_that_cannot_be_resolved_stays_and_is_reported() -> None:
    blocks, faults = compose("ada {koperasi} di sini", resolve)
    assert str(blocks[0]["teks"]) == "ada {koperasi} di sini"
    assert faults == [FAULT]


def test_emphasis_may_run_over_a_line_break_and_around_a_reference() -> None:
    blocks, _ = compose("ada **{koperasi-aktif}\nkoperasi**", resolve)
    assert blocks[0]["teks"].spans == (Span("ada "), Span(ANGKA, tebal=True), Span(" koperasi", tebal=True))


def test_the_second_of_two_equal_references_is_resolved_too() -> None:
    assert shapes("{koperasi-aktif}\n- {koperasi-aktif} dan {koperasi-aktif}") == [
        ("paragraf", "150"),
        ("butir", "150 dan 150"),
    ]


def test_faults_stand_in_the_order_of_the_text() -> None:
    _, faults = compose("{a} lalu } lalu {triwulan}", lambda r: Fault("LK601", r.kode, "", "", r.offset))
    assert [fault.offset for fault in faults] == [0, 9, 16]


words = st.text(alphabet="abc*{}- .@\n", max_size=60)


@given(words)
def test_no_text_is_ever_lost(text: str) -> None:
    blocks, _ = compose(text, lambda _: FAULT)
    printed = "".join(str(blok["teks"]) for blok in blocks)

    def letters(value: str) -> str:
        return re.sub(r"[*\s]", "", value)

    assert letters(printed) == letters(re.sub(r"^- (?=.*\S)", "", text, flags=re.MULTILINE))


def test_a_reference_that_cannot_be_resolved_is_highlighted_as_written() -> None:
    fault = Fault("LK601", "", "", "")
    ((blok,), _) = compose("Lihat {entah} lagi.", lambda _: fault)
    assert [(type(span.isi), span.isi) for span in blok["teks"].spans] == [
        (str, "Lihat "),
        (Sorot, "{entah}"),
        (str, " lagi."),
    ]
