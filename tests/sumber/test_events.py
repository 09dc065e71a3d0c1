"""Both parsers tell the same about everything that a clerk may write."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lkip_cli.sumber import events
from lkip_cli.sumber.events import Rusak, parse_events
from lkip_cli.sumber.reader import read_file

BARIS = (
    *("k: 1", "k: teks biasa", "k:", "k: |", "k: >", "k: >5", "k: |5", "k: ~", "- x", "- k: 1", "-", "-dua", "k:5"),
    *("k = 5", "k 5", "teks lepas", 'k: "a"', "k: 'a' b", 'k: "buka', "k: '5000", "k: [1,2]", "k: {a: 1}", "k: [buka"),
    *("k: &a x", "k: *a", "k: !t x", "<<: *a", "k: %", "k: -", "k: - x", "k: a: b", "k: x #y", "k: x  # y", "# k", ""),
    *("   ", "k: | x", "? k", ": 5", "~: 5", "'k': x", 'k: "a\\nb"', 'k: "\\ud800"', 'k: "\\u00e9"', "@k: 1", "*k: 1"),
    *('tutup"', "tutup]", "----", "---", "...", "%YAML 1.1", "k: “x”", "k: x\u200by", "k:\u00a05", "k:\t5", "k: #N/A"),
)
SUSUNAN = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from("abcd"), st.sampled_from(BARIS)), min_size=1, max_size=7
).map(lambda baris: "".join(f"{'  ' * jorok}{isi.replace('k', kunci)}\n" for jorok, kunci, isi in baris))


@given(SUSUNAN)
def test_tree_positions_and_findings_do_not_depend_on_the_parser(isi: str) -> None:
    assert read_file("x.yaml", isi.encode(), pure=True) == read_file("x.yaml", isi.encode())


def test_the_c_parser_is_there_so_that_both_are_tried() -> None:
    assert events.CParser is not None


def test_a_broken_text_ends_with_the_place_where_it_breaks() -> None:
    for pure in (False, True):
        *_, last = parse_events("a: 1\nb: %\n", pure=pure)
        assert last == Rusak(2, 4)


def test_without_the_c_parser_the_pure_one_reads(monkeypatch) -> None:  # noqa: ANN001  pytest's own fixture
    monkeypatch.setattr(events, "CParser", None)
    assert read_file("x.yaml", b"a: 1\n")[0].root == {"a": "1"}
