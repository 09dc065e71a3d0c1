"""Bring the fields of a template into one form before tags are looked for."""

from __future__ import annotations

from lkip_cli.word.fields import Field, field_runs, find_fields, run_of
from lkip_cli.word.ooxml import PPR, SECTPR, Element, P, R, ancestor, detach, make, make_text, text_of, w

SIMPLE = w("fldSimple")
CONTENTS = "TOC"


def normalize_fields(root: Element) -> None:
    """Simple fields become complex ones, split instructions are joined, old contents lists are emptied.

    A contents list that Word has filled repeats the headings, with the tags in them;
    only its field stays, in one paragraph.
    """
    for simple in [*root.iter(SIMPLE)]:
        _make_complex(simple)
    for field in find_fields(root):
        field.set_instruction(field.instruction)
        if field.keyword == CONTENTS:
            _empty_contents(field)


def _make_complex(simple: Element) -> None:
    result = [child for child in simple if child.tag != w("fldData")] or [make(R, None, make_text(""))]
    for run in field_runs(simple.get(w("instr"), "").strip(), result):
        simple.addprevious(run)
    detach(simple)


def _empty_contents(field: Field) -> None:
    first, last = _paragraph(field.begin), _paragraph(field.end)
    if first is None or last is None or field.end is None or first.getparent() is not last.getparent():
        return
    head = run_of(field.begin)
    if first is not last:
        for sibling in [*first.itersiblings()]:
            if sibling is last:
                break
            detach(sibling)
        _cut(last, None, field.end)
        if not text_of(last).strip() and last.find(f"{PPR}/{SECTPR}") is None:
            detach(last)
    if first is not last or run_of(field.begin) is not field.end.getparent():
        _cut(first, head, field.end if first is last else None)
    for run in field_runs(field.instruction, [make(R, None, make_text(""))]):
        head.addprevious(run)
    detach(head)


def _cut(paragraph: Element, after: Element | None, end: Element | None) -> None:
    """Drop the children behind `after` (None: from the start) up to the one that holds `end` (None: to the end)."""
    dropping = after is None
    for child in [*paragraph]:
        if dropping and child.tag != PPR:
            holds_end = end is not None and any(one is end for one in child.iter(end.tag))
            detach(child)
            if holds_end:
                return
        dropping = dropping or child is after


def _paragraph(part: Element | None) -> Element | None:
    return None if part is None else ancestor(part, P)
