"""Marks in the text of a run become runs of their own: figures, emphasis, line breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkip_cli.word.marks import (
    BOLD,
    BREAK,
    FIGURE,
    FIGURE_END,
    FIGURE_TEXT,
    HIGHLIGHT,
    HIGHLIGHT_END,
    ITALIC,
    PLAIN,
    has_marks,
)
from lkip_cli.word.ooxml import BR, RPR, VAL, Element, R, T, clone, first_child, insert_in_order, make, make_text, w
from lkip_cli.word.post.figures import Wrap

_TOKEN = re.compile(f"({FIGURE}[^{FIGURE_END}]*{FIGURE_END}|[{BREAK}{BOLD}{ITALIC}{PLAIN}{HIGHLIGHT}{HIGHLIGHT_END}])")
_BEFORE_BOLD = frozenset({w("rStyle"), w("rFonts")})
_BEFORE_ITALIC = _BEFORE_BOLD | {w("b"), w("bCs")}
_AFTER_HIGHLIGHT = frozenset(
    {"u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish"}
)


@dataclass(slots=True)
class _Emphasis:
    """What the marks so far say of the text behind them."""

    bold: bool = False
    italic: bool = False
    highlight: bool = False

    def follow(self, piece: str) -> bool:
        """Whether the piece is a mark, which is obeyed."""
        if piece == PLAIN:
            self.bold = self.italic = False
        elif piece == BOLD:
            self.bold = True
        elif piece == ITALIC:
            self.italic = True
        elif piece in {HIGHLIGHT, HIGHLIGHT_END}:
            self.highlight = piece == HIGHLIGHT
        else:
            return False
        return True

    def on(self, look: Element | None) -> Element | None:
        """The look of a run with this emphasis."""
        if not self.bold and not self.italic and not self.highlight:
            return look
        emphasised = make(RPR) if look is None else clone(look)
        if self.bold:
            _switch_on(emphasised, w("b"), _BEFORE_BOLD)
        if self.italic:
            _switch_on(emphasised, w("i"), _BEFORE_ITALIC)
        if self.highlight:
            old = emphasised.find(w("highlight"))
            if old is not None:
                emphasised.remove(old)
            insert_in_order(emphasised, make(w("highlight"), {VAL: "yellow"}), _AFTER_HIGHLIGHT)
        return emphasised


def finish_runs(root: Element, wrap: Wrap) -> None:
    """Split every run below `root` whose text holds marks; each piece keeps the look of the run."""
    for text in [*root.iter(T)]:
        run = text.getparent() if text.text and has_marks(text.text) else None
        if run is not None and run.tag == R:
            _split(run, text, wrap)


def _split(run: Element, text: Element, wrap: Wrap) -> None:
    look = first_child(run, RPR)
    head, tail = _around(run, text)
    new: list[Element] = [_run(look, *head)] if head else []
    emphasis = _Emphasis()
    for piece in _TOKEN.split(text.text or ""):
        if not emphasis.follow(piece) and piece:
            new.extend(_piece(piece, emphasis.on(look), run, wrap))
    new.extend([_run(look, *tail)] if tail else [])
    for element in new:
        run.addprevious(element)
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _around(run: Element, text: Element) -> tuple[list[Element], list[Element]]:
    children = [child for child in run if child.tag != RPR]
    position = children.index(text)
    return children[:position], children[position + 1 :]


def _piece(piece: str, look: Element | None, run: Element, wrap: Wrap) -> list[Element]:
    if piece == BREAK:
        return [_run(look, make(BR))]
    if piece.startswith(FIGURE):
        tag, _, shown = piece[1:-1].partition(FIGURE_TEXT)
        return wrap(_run(look, make_text(shown)), tag, run)
    return [_run(look, make_text(piece))]


def _run(look: Element | None, *children: Element) -> Element:
    run = make(R)
    if look is not None:
        run.append(clone(look))
    run.extend(children)
    return run


def _switch_on(look: Element, tag: str, before: frozenset[str]) -> None:
    old = look.find(tag)
    if old is not None:
        look.remove(old)
    look.insert(sum(child.tag in before for child in look), make(tag))
