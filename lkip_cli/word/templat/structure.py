"""Opening and closing tags: each pair stands in one place, and each statement is one that a template may use."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.diagnostics.near import nearest
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import Element

CLOSED_BY = {"for": "endfor", "if": "endif"}
OPENED_BY = {closing: opening for opening, closing in CLOSED_BY.items()}
MIDDLE = {"else": ("if", "for"), "elif": ("if",)}
STATEMENTS = (*CLOSED_BY, *OPENED_BY, *MIDDLE)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement: its word, the element in which its partner must stand, its place, its text."""

    word: str
    container: Element
    place: WordPlace
    text: str


def check_structure(statements: list[Statement]) -> list[Diagnostic]:
    """Unknown statements, and openings and closings that do not fit each other, all in one run."""
    findings: list[Diagnostic] = []
    open_ones: list[Statement] = []
    for statement in statements:
        if statement.word not in STATEMENTS:
            findings.append(_unknown(statement))
        elif statement.word in CLOSED_BY:
            open_ones.append(statement)
        elif statement.word in MIDDLE:
            findings.extend(_middle(statement, open_ones))
        else:
            findings.extend(_close(statement, open_ones))
    return findings + [_never_closed(statement) for statement in open_ones]


def _close(statement: Statement, open_ones: list[Statement]) -> list[Diagnostic]:
    wanted = OPENED_BY[statement.word]
    position = next((n for n in range(len(open_ones) - 1, -1, -1) if open_ones[n].word == wanted), None)
    if position is None:
        ringkas = f"«{statement.text}» tidak mempunyai pembuka «{{% {wanted} ... %}}»"
        return [finding("LK812", ringkas, statement.place)]
    opening = open_ones[position]
    crossed = [_never_closed(other) for other in open_ones[position + 1 :]]
    del open_ones[position:]
    return crossed + _same_place(opening, statement)


def _middle(statement: Statement, open_ones: list[Statement]) -> list[Diagnostic]:
    if not open_ones or open_ones[-1].word not in MIDDLE[statement.word]:
        return [finding("LK812", f"«{statement.text}» tidak berada di dalam «{{% if ... %}}»", statement.place)]
    return _same_place(open_ones[-1], statement)


def _same_place(opening: Statement, other: Statement) -> list[Diagnostic]:
    if opening.container is other.container:
        return []
    ringkas = f"«{opening.text}» dan «{other.text}» tidak berdiri di tempat yang sejenis"
    return [finding("LK814", ringkas, other.place, opening.place)]


def _never_closed(statement: Statement) -> Diagnostic:
    return finding("LK813", f"«{statement.text}» tidak ditutup", statement.place, perbaikan=_how_to_close(statement))


def _how_to_close(statement: Statement) -> str:
    return f"Tambahkan «{{% {CLOSED_BY[statement.word]} %}}» sesudah bagian yang diatur oleh tag ini."


def _unknown(statement: Statement) -> Diagnostic:
    near = nearest(statement.word, STATEMENTS)
    ringkas = f"perintah «{statement.word}» di dalam «{statement.text}» tidak dikenal"
    return finding("LK811", ringkas, statement.place, perbaikan=_hint(statement.word, near))


def _hint(word: str, near: str | None) -> str:
    if word in {"p", "tr"}:
        return f"Tulis «{{%{word} ... %}}» tanpa spasi sesudah tanda persen, atau hapus «{word}»."
    return f"Barangkali maksudnya «{near}»." if near else ""
