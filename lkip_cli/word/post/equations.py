"""Paragraphs of the style Rumus become real equations."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkip_cli.word.marks import without_marks
from lkip_cli.word.ooxml import PPR, XML_SPACE, Element, P, m, make, style_id, text_of, w
from lkip_cli.word.styles import Styles

STYLE = "Rumus"
FONT = "Cambria Math"
_OVER = re.compile(r"\s*/\s*(?=\()")


@dataclass(frozen=True, slots=True)
class Fraction:
    """Two texts over one another."""

    numerator: str
    denominator: str


def finish_equations(root: Element, styles: Styles) -> None:
    """Set every paragraph in the style Rumus (or one based on it) as an equation with fractions."""
    formula_styles = {style for style in styles.elements if styles.is_a(style, STYLE)}
    for paragraph in root.iter(P):
        if style_id(paragraph) in formula_styles and next(paragraph.iter(m("oMath")), None) is None:
            _set_equation(paragraph, without_marks(text_of(paragraph)).strip())


def parse_formula(text: str) -> list[str | Fraction]:
    """`(a)/(b) x 100%` -> a fraction and a text; parentheses inside a and b may nest.

    Where a parenthesis has no partner, the rest stays text.
    """
    parts: list[str | Fraction] = []
    start = position = 0
    while position < len(text):
        fraction = _fraction_at(text, position) if text[position] == "(" else None
        if fraction is None:
            position += 1
            continue
        if text[start:position]:
            parts.append(text[start:position])
        parts.append(fraction[0])
        start = position = fraction[1]
    return [*parts, text[start:]] if text[start:] else parts


def _fraction_at(text: str, position: int) -> tuple[Fraction, int] | None:
    end = _partner(text, position)
    over = _OVER.match(text, end + 1) if end is not None else None
    if end is None or over is None:
        return None
    last = _partner(text, over.end())
    if last is None:
        return None
    return Fraction(text[position + 1 : end].strip(), text[over.end() + 1 : last].strip()), last + 1


def _partner(text: str, position: int) -> int | None:
    depth = 0
    for index in range(position, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index
    return None


def _set_equation(paragraph: Element, formula: str) -> None:
    for child in [*paragraph]:
        if child.tag != PPR:
            paragraph.remove(child)
    if formula:
        equation = make(m("oMath"), None, *(_part(part) for part in parse_formula(formula)))
        paragraph.append(make(m("oMathPara"), None, equation))


def _part(part: str | Fraction) -> Element:
    if isinstance(part, str):
        return _upright(part)
    over, under = (make(m(name), None, _upright(text)) for name, text in _halves(part))
    return make(m("f"), None, over, under)


def _halves(fraction: Fraction) -> tuple[tuple[str, str], tuple[str, str]]:
    return ("num", fraction.numerator), ("den", fraction.denominator)


def _upright(text: str) -> Element:
    content = make(m("t"), {XML_SPACE: "preserve"})
    content.text = text
    font = make(w("rFonts"), {w("ascii"): FONT, w("hAnsi"): FONT})
    return make(m("r"), None, make(m("rPr"), None, make(m("nor"))), make(w("rPr"), None, font), content)
