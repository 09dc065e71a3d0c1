"""Which texts get a closer look, and what YAML is given instead."""

from __future__ import annotations

import pytest

from lkip_cli.sumber.characters import is_suspect, neutralize


def suspect(isi: str) -> bool:
    return is_suspect(isi, tuple(isi.split("\n")))


@pytest.mark.parametrize(
    "isi", ["a: 1\n", "# komentar\n\na: 1  # x\n  # y\nb: é 😀 – “x”\n", "---\na: x#1\nb: a--- ...\n", "a: <<<< >>>>\n"]
)
def test_clean_text_is_not_suspect(isi: str) -> None:
    assert not suspect(isi)


@pytest.mark.parametrize(
    "isi", ["a:\t1", "a:\u00a01", "\u200b", "\u202e", "\x07", "\ufeff", "\x85", "\u2028", "Ã©", "\ufffd", "a: 1 #x"]
)
def test_what_may_be_refused_is_suspect(isi: str) -> None:
    assert suspect(isi)


def test_the_columns_stay_when_characters_are_replaced() -> None:
    isi = "a:\t\u00a0\u200b\u2028\x00é😀"
    assert neutralize(isi) == "a:  \ue000  é😀"
    assert len(neutralize(isi)) == len(isi)
