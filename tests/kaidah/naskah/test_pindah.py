"""What counts as moved: the table, the row, the column and the sentence of a figure, and its place in it."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.kaidah.naskah.bacaan import Bacaan, Terlihat
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
from lkip_cli.laporan.manifes import Letak, Manifes
from tests.kaidah.naskah.contoh import (
    JEJAK,
    place,
    rows,
)


def moved_of(manifes: Manifes, angka: tuple[Terlihat, ...], *others: Letak) -> list[str]:
    """The texts of the figures that were moved; `others` are the rows that stand there besides theirs."""
    baris = {letak: place(letak) for letak in (*others, *(a.letak for a in angka))}
    return [satu.cetakan.teks for satu in PeriksaNaskah(Bacaan("x.docx", manifes, angka, (), baris)).pindahan]


def test_a_column_that_was_put_in_or_taken_out_moves_no_figure() -> None:
    assert moved_of(*rows(("a", 2, 2, 1), ("a", 3, 4, 1), ("b", 2, 2, 1), ("b", 3, 4, 1))) == []
    assert moved_of(*rows(("a", 3, 2, 1), ("b", 3, 2, 1))) == []


def test_a_figure_in_the_column_of_another_was_moved_also_where_it_is_the_only_one_of_its_column() -> None:
    assert moved_of(*rows(("a", 2, 2, 1), ("a", 3, 2, 1))) == ["2"]


def test_rows_of_a_split_table_were_not_moved_but_a_row_in_another_table_was() -> None:
    assert moved_of(*rows(("a", 2, 2, 1), ("b", 2, 2, 1), ("c", 2, 2, 2))) == []
    one, seen_one = rows(("a", 2, 2, 1), ("b", 2, 2, 1), ("c", 2, 2, 2))
    two, seen_two = rows(("d", 2, 2, 2), tabel=2)
    other = replace(two.angka[0].cetakan[0], bookmark="_lk9_1", urutan=9)
    both = Manifes(JEJAK, None, (*one.angka, replace(two.angka[0], tag="capaian/a9/2018-TW2", cetakan=(other,))))
    assert moved_of(both, (*seen_one, replace(seen_two[0], bookmark="_lk9_1"))) == ["3"]


def sentence(*urutan: int, sidik: str = "kalimat") -> tuple[Terlihat, ...]:
    letak = Letak(0, 0, sidik)
    at = replace(place(letak), paragraf=len(sidik))
    return tuple(Terlihat("", f"_lk{n}_1", str(n), letak, at) for n in urutan)


def test_figures_that_were_exchanged_within_their_sentence_were_moved() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, tabel=0)
    assert moved_of(manifes, sentence(2, 1, 3)) == ["1", "2"]
    assert moved_of(manifes, sentence(2, 1, 3, sidik="kalimat lain")) == []
    assert moved_of(manifes, sentence(1, 3)) == []


def test_a_figure_that_left_its_sentence_with_words_of_it_was_moved() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, ("lain", 0, 0, 0), tabel=0)
    angka = (*sentence(2, 3, sidik="kalima"), *sentence(4, sidik="lain"), *sentence(1, sidik="judul t"))
    assert moved_of(manifes, angka) == ["1"]
    assert (
        moved_of(manifes, (*sentence(1, sidik="kal"), *sentence(2, 3, sidik="imat"), *sentence(4, sidik="lain"))) == []
    )


def test_a_figure_that_left_its_sentence_for_one_without_figures_was_moved() -> None:
    manifes, _ = rows(("kalimat", 0, 0, 0), ("lain", 0, 0, 0), tabel=0)
    assert moved_of(manifes, (*sentence(2, sidik="lain"), *sentence(1, sidik="judul")), Letak(0, 0, "kalimat")) == ["1"]
