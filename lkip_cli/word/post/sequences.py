"""Numbers of chapters and captions: SEQ fields counted in document order, results filled in."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkip_cli.word.fields import Field
from lkip_cli.word.ooxml import Element, P, ancestor, style_id
from lkip_cli.word.roman import to_roman
from lkip_cli.word.styles import Styles

CHAPTER = "Bab"
"""The label of the chapter counter: `BAB ` and `SEQ Bab` in a heading of level 1."""


@dataclass(slots=True)
class _Counter:
    chapter: int = 0
    numbers: dict[str, tuple[int, int]] = field(default_factory=dict)

    def following(self, label: str, *, per_chapter: bool) -> int:
        """The next number of a label, from 1 again in a new chapter where it counts per chapter."""
        chapter, number = self.numbers.get(label, (self.chapter, 0))
        number = 1 if per_chapter and chapter != self.chapter else number + 1
        self.numbers[label] = (self.chapter, number)
        return number

    def current(self, label: str) -> int:
        """The number that the label has now."""
        return self.numbers.get(label, (self.chapter, 0))[1]


def number_sequences(fields: list[Field], styles: Styles) -> dict[Element, str]:
    r"""Count all SEQ fields, write their instructions in full, and give caption paragraph -> label.

    LibreOffice drops the switches when it saves, and does not know `\s 1`; so the
    first caption of a label in a chapter gets `\r 1`. A label counts per chapter
    where its paragraph shows the chapter too.
    """
    counter = _Counter()
    captions: dict[Element, str] = {}
    for paragraph, sequences in _by_paragraph(fields).items():
        per_chapter = any(_label(one) == CHAPTER for one in sequences)
        in_heading = styles.heading_level(style_id(paragraph)) == 1
        for sequence in sequences:
            label = _label(sequence)
            if label == CHAPTER:
                _set_chapter(sequence, counter, in_heading=in_heading)
            else:
                captions.setdefault(paragraph, label)
                _set_number(sequence, label, counter, per_chapter=per_chapter)
    return captions


def _by_paragraph(fields: list[Field]) -> dict[Element, list[Field]]:
    grouped: dict[Element, list[Field]] = {}
    for one in fields:
        paragraph = ancestor(one.begin, P)
        if paragraph is not None and _label(one):
            grouped.setdefault(paragraph, []).append(one)
    return grouped


def _label(sequence: Field) -> str:
    r"""The label of a SEQ field; the chapter for Word's own `STYLEREF 1 \s`; empty for other fields."""
    words, keyword = sequence.words, sequence.keyword
    if keyword == "STYLEREF" and words[1:2] == ["1"] and "\\s" in words:
        return CHAPTER
    if keyword != "SEQ" or len(words) < 2:  # noqa: PLR2004  SEQ and its label
        return ""
    return CHAPTER if words[1].casefold() == CHAPTER.casefold() else words[1]


def _set_chapter(sequence: Field, counter: _Counter, *, in_heading: bool) -> None:
    if not in_heading:
        sequence.set_instruction(f"SEQ {CHAPTER} \\c \\* ARABIC")
        sequence.set_result(str(counter.chapter))
        return
    counter.chapter += 1
    arabic = "ARABIC" in sequence.instruction.upper()
    sequence.set_instruction(f"SEQ {CHAPTER} \\* {'ARABIC' if arabic else 'ROMAN'}")
    sequence.set_result(str(counter.chapter) if arabic else to_roman(counter.chapter))


def _set_number(sequence: Field, label: str, counter: _Counter, *, per_chapter: bool) -> None:
    if "\\c" in sequence.words:
        sequence.set_result(str(counter.current(label)))
        return
    number = counter.following(label, per_chapter=per_chapter)
    restart = "" if not per_chapter else " \\r 1" if number == 1 else " \\s 1"
    sequence.set_instruction(f"SEQ {label} \\* ARABIC{restart}")
    sequence.set_result(str(number))
