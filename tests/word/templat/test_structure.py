"""Openings and closings of a template fit each other."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import WordPlace
from lkip_cli.word.ooxml import P, make
from lkip_cli.word.templat.structure import Statement, check_structure

HERE, THERE = make(P), make(P)


def faults(*words: str) -> list[tuple[str, str]]:
    """Code and place of the findings; `for@` stands in another element than the rest."""
    statements = [
        Statement(word.rstrip("@"), THERE if word.endswith("@") else HERE, WordPlace("t.docx", "isi", f"ke-{n}"), word)
        for n, word in enumerate(words, 1)
    ]
    return [(one.kode, " ".join(place.uraian for place in one.places)) for one in check_structure(statements)]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "words",
    [
        ("for", "endfor"),
        ("if", "elif", "else", "endif"),
        ("for", "else", "endfor"),
        ("for", "if", "endif", "endfor"),
        ("for", "for@", "endfor@", "endfor"),
        (),
    ],
)
def test_a_sound_structure_has_no_findings(words: tuple[str, ...]) -> None:
    assert faults(*words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("for",), [("LK813", "ke-1")]),
        (("endif",), [("LK812", "ke-1")]),
        (("for", "endif"), [("LK812", "ke-2"), ("LK813", "ke-1")]),
        (("for", "if", "endfor", "endif"), [("LK813", "ke-2"), ("LK812", "ke-4")]),
        (("else",), [("LK812", "ke-1")]),
        (("for", "elif", "endfor"), [("LK812", "ke-2")]),
        (("for", "endfor@"), [("LK814", "ke-2 ke-1")]),
        (("if", "else@", "endif"), [("LK814", "ke-2 ke-1")]),
        (("until",), [("LK811", "ke-1")]),
        (("for", "set", "endfor", "if"), [("LK811", "ke-2"), ("LK813", "ke-4")]),
    ],
)
def test_every_fault_is_found_with_both_places(words: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert faults(*words) == expected


def test_a_prefix_with_a_space_is_told_to_lose_it() -> None:
    (finding,) = check_structure([Statement("tr", HERE, WordPlace("t.docx", "isi", ""), "{% tr for x in y %}")])
    assert "tanpa spasi" in finding.perbaikan
