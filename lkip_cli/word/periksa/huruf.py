"""LK852: fonts that LibreOffice replaces by others of another width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import RPR, Element, R, T, child, style_id, w
from lkip_cli.word.parts import linked_tree
from lkip_cli.word.styles import ASCII, ASCII_THEME, FONTS
from lkip_cli.word.templat.bacaan import Bacaan

SEPADAN = frozenset({
    "arial", "arial narrow", "calibri", "caladea", "cambria", "cambria math", "carlito", "courier new",
    "liberation mono", "liberation sans", "liberation sans narrow", "liberation serif", "opensymbol", "symbol",
    "times new roman", "wingdings",
})  # fmt: skip
"""Fonts for which LibreOffice brings one of the same widths, these themselves, and signs."""
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
NORMAL = "normal"


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """One finding for each font without a twin, at the first text that is set in it."""
    first: dict[str, WordPlace] = {}
    fonts = _Fonts(bacaan)
    for bagian, paragraph in bacaan.paragraphs():
        for run in paragraph.iter(R):
            name = fonts.name_in(run, style_id(paragraph)) if _has_text(run) else ""
            if name and name not in first and name.casefold() not in SEPADAN:
                first[name] = bagian.place(next(run.iterancestors(paragraph.tag)))
    for name, place in first.items():
        yield finding("LK852", f"huruf «{name}» tidak mempunyai padanan selebar di LibreOffice", place)


def _has_text(run: Element) -> bool:
    return any((text.text or "").strip() for text in run.iterchildren(T))


class _Fonts:
    """The fonts of runs: their own, else that of the style of the paragraph, else that of the document."""

    def __init__(self, bacaan: Bacaan) -> None:
        self._styles = bacaan.styles
        self._theme = _read_theme(linked_tree(bacaan.package, "theme"))
        self._default = self._name(_default_fonts(linked_tree(bacaan.package, "styles")))

    def name_in(self, run: Element, style: str) -> str:
        """The name of the font of a run in a paragraph with this style; empty where none is named."""
        own = child(run, RPR)
        wanted = style or self._styles.id_of(NORMAL) or ""
        direct = self._name(None if own is None else child(own, FONTS))
        return direct or self._name(self._styles.fonts(wanted)) or self._default

    def _name(self, fonts: Element | None) -> str:
        if fonts is None:
            return ""
        theme = fonts.get(ASCII_THEME, "")
        return self._theme.get(theme[:5], "") if theme else fonts.get(ASCII, "")


def _read_theme(root: Element | None) -> Mapping[str, str]:
    """The fonts of the theme for text and headings, by the first five letters of what styles call them."""
    if root is None:
        return {}
    found = {kind: root.find(f".//{A}{kind}Font/{A}latin") for kind in ("minor", "major")}
    return {kind: latin.get("typeface", "") for kind, latin in found.items() if latin is not None}


def _default_fonts(styles: Element | None) -> Element | None:
    return None if styles is None else styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}/{FONTS}")
