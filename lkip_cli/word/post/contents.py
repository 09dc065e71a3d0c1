"""Contents lists (headings, tables, pictures) with links and page numbers, as Word would fill them."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.word.fields import Field, field_runs, run_of
from lkip_cli.word.ooxml import (
    BOOKMARK,
    BOOKMARK_END,
    ID,
    NAME,
    PPR,
    TAB,
    Element,
    P,
    R,
    T,
    detach,
    make,
    make_text,
    set_style,
    text_of,
    to_int,
    w,
)
from lkip_cli.word.post.headings import Outline, entry_text
from lkip_cli.word.styles import Styles

UNKNOWN_PAGE = "–"
PREFIX = "_Toc"
LIST_STYLE = "table of figures"
ALL_LEVELS = (1, 9)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a contents field collects: heading levels, own styles (name -> level), or the captions of a label."""

    levels: tuple[int, int]
    styles: Mapping[str, int]
    outline: bool
    label: str | None


def read_scope(field: Field) -> Scope:
    r"""The scope of a TOC field from its switches (`\o`, `\t`, `\u`, `\c`, `\a`)."""
    first, _, last = (field.argument("\\o") or "").partition("-")
    asked = (int(first), int(last)) if first.isdecimal() and last.isdecimal() else ALL_LEVELS
    listed = (field.argument("\\t") or "").replace(";", ",").split(",")
    styles = {
        name.strip().casefold(): to_int(level.strip(), 1)
        for name, level in zip(listed[::2], listed[1::2], strict=False)
    }
    label = field.argument("\\c") or field.argument("\\a")
    return Scope(asked if "\\o" in field.words else (1, 0), styles, "\\u" in field.words, label)


class Contents:
    """Fills the contents fields of a document; each entry points at a bookmark `_Toc00000001`, ... ."""

    def __init__(
        self,
        outlines: list[Outline],
        captions: Mapping[Element, str],
        labels: Mapping[Element, str],
        pages: Mapping[str, str],
    ) -> None:
        """Take what the lists are made of.

        `outlines` are the paragraphs in document order, `captions` give caption -> label,
        `labels` numbered paragraph -> printed number, `pages` bookmark -> page number as
        printed; a dash stands where it is not known. After filling, `missing` names the
        styles that the template lacks, with a paragraph that wants each.
        """
        self._outlines = outlines
        self._captions = captions
        self._labels = labels
        self._pages = pages
        self._bookmarks: dict[Element, str] = {}
        self.missing: dict[str, Element] = {}

    def fill(self, field: Field, styles: Styles) -> None:
        """Replace the paragraph of a TOC field by its entries, in the styles toc 1 to 9 or table of figures."""
        holder = field.paragraph
        if holder is None:
            return
        scope = read_scope(field)
        entries = [
            (entry, level)
            for entry in self._outlines
            if (level := self._level(entry, scope)) and text_of(entry.paragraph).strip()
        ]
        rows = [self._row(holder, entry, _style_name(level, scope), styles) for entry, level in entries]
        if not rows:
            field.set_result(UNKNOWN_PAGE)
            return
        _open_and_close(field, rows)
        if _follows_text(field):
            for row in reversed(rows):
                holder.addnext(row)
        else:
            for row in rows:
                holder.addprevious(row)
        _remove_field(field, holder)

    def _level(self, entry: Outline, scope: Scope) -> int:
        """The level of an entry in this list from 1; 0 where it is not in it."""
        if scope.label is not None:
            return int(self._captions.get(entry.paragraph, "").casefold() == scope.label.casefold())
        if entry.style in scope.styles:
            return scope.styles[entry.style]
        by_heading = entry.style.startswith("heading ") or scope.outline
        return entry.level if by_heading and scope.levels[0] <= entry.level <= scope.levels[1] else 0

    def _row(self, holder: Element, entry: Outline, style_name: str, styles: Styles) -> Element:
        name = self._bookmark(entry.paragraph)
        number = field_runs(f"PAGEREF {name} \\h", [_text_run(self._pages.get(name, UNKNOWN_PAGE))])
        inside = [_text_run(entry_text(entry.paragraph, self._labels)), make(R, None, make(TAB)), *number]
        link = make(w("hyperlink"), {w("anchor"): name, w("history"): "1"}, *inside)
        row = make(P, None, link)
        style, old = styles.id_of(style_name), holder.find(PPR)
        if style is None:
            self.missing.setdefault(style_name, row)
        if style is not None:
            set_style(row, style)
        elif old is not None:
            row.insert(0, copy.deepcopy(old))
        return row

    def _bookmark(self, paragraph: Element) -> str:
        name = self._bookmarks.get(paragraph)
        if name is None:
            name = f"{PREFIX}{len(self._bookmarks) + 1:08d}"
            self._bookmarks[paragraph] = name
            _surround(paragraph, name)
        return name


def _surround(paragraph: Element, name: str) -> None:
    start = make(BOOKMARK, {ID: name, NAME: name})
    properties = paragraph.find(PPR)
    if properties is None:
        paragraph.insert(0, start)
    else:
        properties.addnext(start)
    paragraph.append(make(BOOKMARK_END, {ID: name}))


def _style_name(level: int, scope: Scope) -> str:
    return LIST_STYLE if scope.label is not None else f"toc {level}"


def _text_run(text: str) -> Element:
    return make(R, None, make_text(text))


def _open_and_close(field: Field, rows: list[Element]) -> None:
    begin, instruction, separate, end = field_runs(field.instruction, [])
    first = rows[0].find(PPR)
    for position, run in enumerate((begin, instruction, separate)):
        rows[0].insert((first is not None) + position, run)
    rows[-1].append(end)


def _follows_text(field: Field) -> bool:
    """Whether words stand before the field in its paragraph, which then head the list."""
    before = run_of(field.begin).itersiblings(preceding=True)
    return any((text.text or "").strip() for sibling in before for text in sibling.iter(T))


def _remove_field(field: Field, holder: Element) -> None:
    """Take the empty field out, and its paragraph where nothing else stands in it."""
    begin = run_of(field.begin)
    for run in [begin, *begin.itersiblings()]:
        detach(run)
        if any(one is field.end for one in run.iter()):
            break
    if all(child.tag == PPR for child in holder):
        detach(holder)
