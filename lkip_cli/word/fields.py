"""Word's fields in a tree: where each begins, its instruction, its result."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field

from lkip_cli.word.ooxml import FLDCHAR, FLDTYPE, INSTR, RPR, XML_SPACE, Element, P, R, T, ancestor, make, make_text

_WORDS = re.compile(r'"[^"]*"|\S+')


@dataclass(slots=True, eq=False)
class Field:
    """One complex field; the elements are its `w:fldChar`s and `w:instrText`s."""

    begin: Element
    instructions: list[Element] = field(default_factory=list)
    separate: Element | None = None
    end: Element | None = None

    @property
    def paragraph(self) -> Element | None:
        """The paragraph in which it begins."""
        return ancestor(self.begin, P)

    @property
    def instruction(self) -> str:
        """The whole instruction, also where Word split it over runs."""
        return "".join(part.text or "" for part in self.instructions).strip()

    @property
    def words(self) -> list[str]:
        """The instruction in words; quoted arguments lose their quotes."""
        return split_instruction(self.instruction)

    @property
    def keyword(self) -> str:
        """The first word in capitals (`SEQ`, `TOC`); empty for an empty field."""
        words = self.words
        return words[0].upper() if words else ""

    def argument(self, switch: str) -> str | None:
        r"""The word after a switch (`\c`), empty where none follows; None without the switch."""
        words = self.words
        if switch not in words:
            return None
        following = words[words.index(switch) + 1 :][:1]
        return following[0] if following and not following[0].startswith("\\") else ""

    def set_instruction(self, instruction: str) -> None:
        """Write one instruction text and drop the other pieces."""
        first, *others = self.instructions
        first.text = f" {instruction} "
        first.set(XML_SPACE, "preserve")
        for other in others:
            _drop_run(other)
        self.instructions = [first]

    def result_texts(self) -> list[Element]:
        """The text elements of the result in the field's own paragraph."""
        if self.separate is None:
            return []
        texts: list[Element] = []
        for sibling in run_of(self.separate).itersiblings():
            if self.end is not None and sibling is run_of(self.end):
                break
            texts.extend(sibling.iter(T))
        return texts

    def set_result(self, text: str) -> None:
        """Show `text` as the result, in the look of the result that stood there."""
        texts = self.result_texts()
        if texts:
            texts[0].text = text
            texts[0].set(XML_SPACE, "preserve")
            for other in texts[1:]:
                other.text = ""
            return
        if self.separate is None:
            self.separate = make(FLDCHAR, {FLDTYPE: "separate"})
            run_of(self.instructions[-1]).addnext(self._run(self.separate))
        run_of(self.separate).addnext(self._run(make_text(text)))

    def _run(self, child: Element) -> Element:
        look = run_of(self.begin).find(RPR)
        run = make(R)
        if look is not None:
            run.append(copy.deepcopy(look))
        run.append(child)
        return run


def split_instruction(instruction: str) -> list[str]:
    """An instruction in words; a quoted argument is one word, without its quotes."""
    return [word.strip('"') for word in _WORDS.findall(instruction)]


def run_of(part: Element) -> Element:
    """The run that a `w:fldChar` or `w:instrText` stands in (itself where it stands in none)."""
    parent = part.getparent()
    return part if parent is None else parent


def find_fields(root: Element) -> list[Field]:
    """The complete fields below `root`, nested ones too, in the order in which they begin."""
    found: list[Field] = []
    open_fields: list[Field] = []
    for part in root.iter(FLDCHAR, INSTR):
        if part.tag == INSTR:
            if open_fields and open_fields[-1].separate is None:
                open_fields[-1].instructions.append(part)
            continue
        _advance(part, open_fields, found)
    return [one for one in found if one.end is not None and one.instructions]


def _advance(part: Element, open_fields: list[Field], found: list[Field]) -> None:
    kind = part.get(FLDTYPE)
    if kind == "begin":
        found.append(Field(part))
        open_fields.append(found[-1])
    elif open_fields and kind == "separate":
        open_fields[-1].separate = part
    elif open_fields and kind == "end":
        open_fields.pop().end = part


def _drop_run(part: Element) -> None:
    run = run_of(part)
    run.remove(part)
    if all(child.tag == RPR for child in run):
        parent = run.getparent()
        if parent is not None:
            parent.remove(run)


def field_runs(instruction: str, result: list[Element]) -> list[Element]:
    """The runs of a new field around the runs of its result."""
    text = make(INSTR, {XML_SPACE: "preserve"})
    text.text = f" {instruction} "
    head = [make(FLDCHAR, {FLDTYPE: "begin"}), text, make(FLDCHAR, {FLDTYPE: "separate"})]
    return [*(make(R, None, part) for part in head), *result, make(R, None, make(FLDCHAR, {FLDTYPE: "end"}))]
