"""Numbering: the headings count by themselves, bullets and numbered lists hang on their styles.

Level 1 of the headings counts in silence (decimal, empty text): the visible "BAB III" is a SEQ field, and the
sections under it can still be "3.1".
"""

from __future__ import annotations

from lxml import etree

from .xml import cm, el

JUDUL, BUTIR, BUTIR_DALAM, NOMOR, BUTIR_TABEL = 1, 2, 3, 4, 5


def _level(index: int, kind: str, text: str, left: float, hanging: float, style: str | None = None) -> etree._Element:
    """One `w:lvl`; `left` and `hanging` are indents in cm."""
    return el(
        "lvl",
        el("start", val=1),
        el("numFmt", val=kind),
        *([el("pStyle", val=style)] if style else []),
        el("suff", val="tab" if text else "nothing"),
        el("lvlText", val=text),
        el("lvlJc", val="left"),
        el("pPr", el("ind", left=cm(left), hanging=cm(hanging))),
        ilvl=index,
    )


def _list(number: int, *levels: etree._Element) -> etree._Element:
    kind = "multilevel" if len(levels) > 1 else "singleLevel"
    return el("abstractNum", el("multiLevelType", val=kind), *levels, abstractNumId=number)


def numbering_definitions() -> list[etree._Element]:
    """Return what word/numbering.xml holds: all `w:abstractNum` first, then all `w:num`: LibreOffice needs it so."""
    abstract = [
        _list(
            JUDUL,
            _level(0, "decimal", "", 0, 0, "Heading1"),
            _level(1, "decimal", "%1.%2", 1.0, 1.0, "Heading2"),
            _level(2, "decimal", "%1.%2.%3", 1.5, 1.5, "Heading3"),
        ),
        _list(BUTIR, _level(0, "bullet", "•", 1.0, 0.5, "ListBullet")),
        _list(BUTIR_DALAM, _level(0, "bullet", "–", 1.6, 0.5, "ListBullet2")),
        _list(NOMOR, _level(0, "decimal", "%1.", 1.0, 0.8, "ListNumber")),
        _list(BUTIR_TABEL, _level(0, "bullet", "–", 0.35, 0.35, "ButirTabel")),
    ]
    concrete = [
        el("num", el("abstractNumId", val=number), numId=number)
        for number in (JUDUL, BUTIR, BUTIR_DALAM, NOMOR, BUTIR_TABEL)
    ]
    return abstract + concrete
