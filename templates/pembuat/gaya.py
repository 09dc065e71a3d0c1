"""Every style of the template: paragraphs, characters, tables. A planner restyles the report by these names in Word."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from .xml import cm, el, flag, pt

HURUF = "Cambria"
HURUF_PENGGANTI = "Caladea"
WARNA_GARIS = "595959"
WARNA_KEPALA = "E3E8EE"
WARNA_JUMLAH = "F1F3F5"
LEBAR_TEGAK = 16.0
BUILT_IN = {"Normal", "Body Text", "List Bullet", "List Bullet 2", "List Number", "Strong", "Emphasis"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """One paragraph style. Lengths: `size`, `before`, `after` in points, indents and `tab` in cm, `line` in lines.

    None means inherited from `based_on`; `numbering` is (w:numId, w:ilvl); `outline` counts from 0.
    """

    name: str
    based_on: str = "Normal"
    following: str | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    caps: bool = False
    underline: bool = False
    color: str | None = None
    align: str | None = None
    before: float | None = None
    after: float | None = None
    line: float | None = None
    left: float | None = None
    right: float | None = None
    first_line: float | None = None
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    outline: int | None = None
    numbering: tuple[int, int] | None = None
    tab: float | None = None
    rule: tuple[str, ...] = ()


def style_id(name: str) -> str:
    """Return the id under which paragraphs refer to the style `name` ("Isi Tabel" gives "IsiTabel")."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def _indent(style: ParagraphStyle) -> list[etree._Element]:
    values: dict[str, str | int] = {}
    if style.left is not None:
        values["left"] = cm(style.left)
    if style.right is not None:
        values["right"] = cm(style.right)
    if style.first_line is not None:
        values["firstLine" if style.first_line >= 0 else "hanging"] = cm(abs(style.first_line))
    return [el("ind", **values)] if values else []


def _spacing(style: ParagraphStyle) -> list[etree._Element]:
    values: dict[str, str | int] = {}
    if style.before is not None:
        values["before"] = pt(style.before)
    if style.after is not None:
        values["after"] = pt(style.after)
    if style.line is not None:
        values |= {"line": round(style.line * 240), "lineRule": "auto"}
    return [el("spacing", **values)] if values else []


def _numbering(style: ParagraphStyle) -> list[etree._Element]:
    if style.numbering is None:
        return []
    number, level = style.numbering
    return [el("numPr", el("ilvl", val=level), el("numId", val=number))]


def _rules(style: ParagraphStyle) -> list[etree._Element]:
    lines = [el(side, val="single", sz=6, space=8, color=WARNA_GARIS) for side in style.rule]
    return [el("pBdr", *lines)] if lines else []


def _tab(style: ParagraphStyle) -> list[etree._Element]:
    if style.tab is None:
        return []
    return [el("tabs", el("tab", val="right", leader="dot", pos=cm(style.tab)))]


def paragraph_properties(style: ParagraphStyle) -> etree._Element:
    """Return `w:pPr` of a style, its children in the order of the schema."""
    return el(
        "pPr",
        *flag("keepNext", on=style.keep_next),
        *flag("keepLines", on=style.keep_lines),
        *flag("pageBreakBefore", on=style.page_break),
        *_numbering(style),
        *_rules(style),
        *_tab(style),
        *_spacing(style),
        *_indent(style),
        *([el("jc", val=style.align)] if style.align else []),
        *([el("outlineLvl", val=style.outline)] if style.outline is not None else []),
    )


def run_properties(style: ParagraphStyle) -> etree._Element:
    """Return `w:rPr` of a style, its children in the order of the schema."""
    size = [] if style.size is None else [el(name, val=round(style.size * 2)) for name in ("sz", "szCs")]
    return el(
        "rPr",
        *flag("b", on=style.bold),
        *flag("i", on=style.italic),
        *flag("caps", on=style.caps),
        *([el("color", val=style.color)] if style.color else []),
        *size,
        *([el("u", val="single")] if style.underline else []),
    )


def _is_built_in(name: str) -> bool:
    return name in BUILT_IN or name == name.lower()


def paragraph_style(style: ParagraphStyle) -> etree._Element:
    """Return `w:style` of type paragraph; names that Word knows itself are not marked as custom."""
    custom: dict[str, str | int] = {} if _is_built_in(style.name) else {"customStyle": 1}
    if style.name == "Normal":
        custom["default"] = 1
    base = [] if style.name == "Normal" else [el("basedOn", val=style_id(style.based_on))]
    following = [el("next", val=style_id(style.following))] if style.following else []
    return el(
        "style",
        el("name", val=style.name),
        *base,
        *following,
        el("qFormat"),
        paragraph_properties(style),
        run_properties(style),
        type="paragraph",
        styleId=style_id(style.name),
        **custom,
    )
