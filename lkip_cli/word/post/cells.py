"""Cells after rendering: vertical merges, shading from data, and a paragraph in every cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.word.marks import MERGE, SHADE
from lkip_cli.word.ooxml import (
    PPR,
    TBL,
    TC,
    TCPR,
    TR,
    VAL,
    Element,
    P,
    T,
    ancestor,
    child,
    ensure_first,
    first_child,
    insert_in_order,
    make,
    to_int,
    w,
)

_MERGE = re.compile(f"{MERGE}([^{MERGE}]*){MERGE}")
_SHADE = re.compile(f"{SHADE}([^{SHADE}]*){SHADE}")
_AFTER_SHADE = frozenset({"noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark"})
_AFTER_MERGE = _AFTER_SHADE | {"tcBorders", "shd"}
VMERGE, SHADING = w("vMerge"), w("shd")
TRPR, GRID_SPAN, GRID_BEFORE = w("trPr"), w("gridSpan"), w("gridBefore")


@dataclass(slots=True)
class _Group:
    """The merge that a cell may continue: its key, its width in columns, its first cell."""

    key: str
    width: int
    first: Element


def finish_cells(root: Element) -> None:
    """Merge, shade, and repair the cells of all tables below `root`; tables without rows go."""
    keys = _take_marks(root)
    for table in [*root.iter(TBL)]:
        if next(table.iter(TR), None) is None:
            _remove(table)
            continue
        _merge_table(table, keys)
    for cell in root.iter(TC):
        if not len(cell) or cell[-1].tag != P:
            cell.append(make(P))


def _remove(table: Element) -> None:
    parent = table.getparent()
    if parent is not None:
        parent.remove(table)


def _merge_table(table: Element, keys: Mapping[Element, str]) -> None:
    """A merge never crosses a border of a merge to its left, and never joins cells without a key."""
    above: dict[int, _Group] = {}
    for row in table.iterchildren(TR):
        current: dict[int, _Group] = {}
        border, column = False, _before(row)
        for cell in row.iterchildren(TC):
            width = _width(cell)
            key = keys.get(cell)
            if key is not None:
                group = above.get(column)
                if group is not None and key and not border and (group.key, group.width) == (key, width):
                    _continue(cell, group)
                else:
                    group, border = _Group(key, width, cell), True
                current[column] = group
            column += width
        above = current


def _take_marks(root: Element) -> dict[Element, str]:
    """Take the marks out of the texts of all cells and shade the cells; cell -> its merge key."""
    keys: dict[Element, str] = {}
    for text in root.iter(T):
        content = text.text or ""
        cell = ancestor(text, TC) if MERGE in content or SHADE in content else None
        if cell is None:
            continue
        shade, merge = _SHADE.search(content), _MERGE.search(content)
        if shade:
            _set(cell, make(SHADING, {VAL: "clear", w("color"): "auto", w("fill"): shade[1]}), _AFTER_SHADE)
        if merge:
            keys.setdefault(cell, merge[1])
        text.text = _MERGE.sub("", _SHADE.sub("", content))
    return keys


def _continue(cell: Element, group: _Group) -> None:
    _set(group.first, make(VMERGE, {VAL: "restart"}), _AFTER_MERGE)
    _set(cell, make(VMERGE), _AFTER_MERGE)
    first, *others = [one for one in cell if one.tag != TCPR]
    for other in others:
        cell.remove(other)
    for one in [*first]:
        if one.tag != PPR:
            first.remove(one)


def _set(cell: Element, look: Element, later: frozenset[str]) -> None:
    properties = ensure_first(cell, TCPR)
    old = child(properties, str(look.tag))
    if old is not None:
        properties.remove(old)
    insert_in_order(properties, look, later)


def _width(cell: Element) -> int:
    properties = first_child(cell, TCPR)
    span = None if properties is None else child(properties, GRID_SPAN)
    return 1 if span is None else to_int(span.get(VAL), 1)


def _before(row: Element) -> int:
    properties = child(row, TRPR)
    skipped = None if properties is None else child(properties, GRID_BEFORE)
    return 0 if skipped is None else to_int(skipped.get(VAL), 0)
