"""The order in which a rendered part is finished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lkip_cli.word.fields import Field, find_fields
from lkip_cli.word.marks import PASS
from lkip_cli.word.numbering import Numbering
from lkip_cli.word.ooxml import Element, P, w
from lkip_cli.word.post.breaks import allow_breaks
from lkip_cli.word.post.cells import finish_cells
from lkip_cli.word.post.contents import Contents
from lkip_cli.word.post.equations import finish_equations
from lkip_cli.word.post.figures import Wrap
from lkip_cli.word.post.headings import number_paragraphs, outline
from lkip_cli.word.post.lists import restart_lists
from lkip_cli.word.post.references import fill_references
from lkip_cli.word.post.runs import finish_runs
from lkip_cli.word.post.sections import drop_empty_sections
from lkip_cli.word.post.sequences import number_sequences
from lkip_cli.word.styles import Styles

BODY = w("body")


@dataclass(frozen=True, slots=True)
class Look:
    """What the finishing steps know of the document: its styles, its lists, its pages, how a figure is set.

    `pages` gives bookmark -> page number as printed; empty before the pages are known.
    """

    styles: Styles
    numbering: Numbering
    pages: Mapping[str, str]
    wrap: Wrap


@dataclass(frozen=True, slots=True)
class Leftover:
    """What could not be finished: the code, what is wrong, and the paragraph."""

    kode: str
    ringkas: str
    paragraph: Element


def finish_part(root: Element, look: Look) -> None:
    """Finish the tables, formulas, sections, figures and lists of a part in place."""
    finish_cells(root)
    allow_breaks(root, look.styles)
    finish_equations(root, look.styles)
    body = root.find(BODY)
    if body is not None:
        drop_empty_sections(body)
    finish_runs(root, look.wrap)
    restart_lists(root, look.styles, look.numbering)


def finish_fields(roots: Sequence[Element], look: Look) -> list[Leftover]:
    """Fill in the fields of all parts, the main one first; broken cross-references and missing styles come back."""
    fields = [field for root in roots for field in find_fields(root)]
    captions = number_sequences(fields, look.styles)
    labels = number_paragraphs(roots, look.styles, look.numbering)
    leftovers = [_broken(field) for field in fill_references(roots, fields, labels, look.pages)]
    lists = [field for field in fields if field.keyword == "TOC"]
    if lists:
        outlines = [outline(paragraph, look.styles) for paragraph in roots[0].iter(P)]
        contents = Contents(outlines, captions, labels, look.pages)
        for field in lists:
            contents.fill(field, look.styles)
        leftovers += [Leftover("LK830", f"gaya «{name}» tidak ada", one) for name, one in contents.missing.items()]
    return leftovers


def _broken(field: Field) -> Leftover:
    name = field.words[1].partition(PASS)[0]
    return Leftover("LK831", f"rujukan silang ke «{name}» tidak ada tujuannya", next(field.begin.iterancestors(P)))
