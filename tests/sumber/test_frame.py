"""A collection while it is read."""

from __future__ import annotations

from lkip_cli.diagnostics import Gagal
from lkip_cli.sumber.frame import Bingkai
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tree import Shadow, Span

SPAN = Span(1, 1, 1)
GAGAL = Gagal(read_file("x", b"halo")[1][0])


def test_a_mapping_takes_a_key_and_then_its_value() -> None:
    frame = Bingkai(SPAN, {})
    assert frame.awaits_key
    frame.kunci, frame.span_kunci = "a", SPAN
    assert not frame.awaits_key
    frame.put("1", Span(1, 4, 1))
    assert frame.node == {"a": "1"}
    assert frame.children == {"a": Shadow(SPAN, Span(1, 4, 1))}
    assert frame.awaits_key


def test_a_list_takes_items_and_awaits_no_key() -> None:
    frame = Bingkai(SPAN, None)
    frame.put("x", SPAN)
    assert not frame.awaits_key
    assert (frame.node, frame.children) == (["x"], [Shadow(None, SPAN)])


def test_a_key_is_known_again_in_other_case() -> None:
    frame = Bingkai(SPAN, {})
    assert frame.claim("Target") is None
    assert frame.claim("target") == "Target"


def test_of_a_key_that_came_twice_neither_value_stays() -> None:
    frame = Bingkai(SPAN, {"a": "1"})
    frame.refuse_duplicate(SPAN, "a", GAGAL)
    frame.put("2", SPAN)
    assert frame.node == {"a": GAGAL}


def test_a_mapping_with_a_key_that_is_none_is_not_complete() -> None:
    frame = Bingkai(SPAN, {})
    frame.refuse_entry(GAGAL)
    assert not frame.awaits_key
    frame.put("1", SPAN)
    assert frame.node is GAGAL
