"""The fonts that a document asks for and those that LibreOffice printed it with: another width moves the pages."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from lkip_cli.word.ooxml import RPR, VAL, Element, P, R, T, ancestor, child, parse_xml, style_id, w
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import linked_tree, text_parts
from lkip_cli.word.styles import MAX_DEPTH

FONTS, RSTYLE = w("rFonts"), w("rStyle")
A_NS = "http://schemas.openxmlformats.org/drawingml/2006/main"
TWINS = {
    "cambria": ("caladea",),
    "calibri": ("carlito",),
    "timesnewroman": ("liberationserif", "tinos"),
    "times": ("liberationserif", "nimbusroman", "tinos"),
    "arial": ("liberationsans", "arimo"),
    "helvetica": ("liberationsans", "nimbussans", "arimo"),
    "arialnarrow": ("liberationsansnarrow",),
    "couriernew": ("liberationmono", "cousine"),
    "courier": ("liberationmono", "nimbusmono", "cousine"),
    "georgia": ("gelasio",),
    "segoeui": ("selawik",),
}
"""Fonts whose every letter is as wide as that of another, so that lines and pages break at the same places."""

_SUBSET = re.compile(r"^/?(?:[A-Z]{6}\+)?")
_CUT = re.compile(r"(?:regular|bold|italic|oblique|semi|extra|ps|mt)+$")


@dataclass(slots=True)
class _Look:
    """Every style by id, the id of the default paragraph style, the default font, and the fonts of the theme."""

    styles: dict[str, Element] = field(default_factory=dict)
    default_style: str = ""
    default_font: str = ""
    theme: dict[str, str] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)

    def of_style(self, style: str) -> str:
        """The font that a style or one that it is based on sets; empty where none does."""
        if style not in self.known:
            self.known[style] = next(filter(None, map(self.named, self._chain(style))), "")
        return self.known[style]

    def named(self, owner: Element | None) -> str:
        """The font that the `w:rPr` of a run or style names; empty where it names none."""
        look = None if owner is None else child(owner, RPR)
        fonts = None if look is None else child(look, FONTS)
        if fonts is None:
            return ""
        theme = fonts.get(w("asciiTheme")) or ""
        return self.theme.get(theme[:5]) or fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or ""

    def _chain(self, style: str) -> Iterator[Element]:
        for _ in range(MAX_DEPTH):
            element = self.styles.get(style)
            if element is None:
                return
            yield element
            base = element.find(w("basedOn"))
            style = "" if base is None else base.get(VAL, "")


def find_missing_fonts(docx: bytes, embedded: Collection[str]) -> list[str]:
    """The fonts that the document asks for and that neither they nor their twins are among those of its PDF.

    `embedded` are names as a PDF writes them, such as `BAAAAA+Caladea-Bold`.
    """
    printed = {_family(name) for name in embedded}
    asked = {name for name in asked_fonts(docx) if printed.isdisjoint((_family(name), *TWINS.get(_family(name), ())))}
    return sorted(asked)


def asked_fonts(docx: bytes) -> set[str]:
    """The names of the fonts in which the texts of a document are set, formulas and list signs apart."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        package = Package({name: archive.read(name) for name in archive.namelist()})
    look = _read_look(package)
    roots = [parse_xml(package.parts[part.name]) for part in text_parts(package)]
    return {font for root in roots for font in _of_part(root, look) if font}


def _of_part(root: Element, look: _Look) -> Iterator[str]:
    for run in root.iter(R):
        if any((text.text or "").strip() for text in run.iterchildren(T)):
            paragraph = ancestor(run, P)
            own = run.find(f"{RPR}/{RSTYLE}")
            style = look.default_style if paragraph is None else style_id(paragraph) or look.default_style
            by_run = look.named(run) or look.of_style("" if own is None else own.get(VAL, ""))
            yield by_run or look.of_style(style) or look.default_font


def _read_look(package: Package) -> _Look:
    look = _Look()
    theme, styles = linked_tree(package, "theme"), linked_tree(package, "styles")
    if theme is not None:
        for kind in ("major", "minor"):
            latin = theme.find(f".//{{{A_NS}}}{kind}Font/{{{A_NS}}}latin")
            look.theme[kind] = "" if latin is None else latin.get("typeface", "")
    if styles is not None:
        look.default_font = look.named(styles.find(f"{w('docDefaults')}/{w('rPrDefault')}"))
        look.styles = {style.get(w("styleId"), ""): style for style in styles.iterfind(w("style"))}
        look.default_style = next((name for name, style in look.styles.items() if _is_default(style)), "")
    return look


def _is_default(style: Element) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true", "on"}


def _family(name: str) -> str:
    """The name of a font without its subset, its spaces and its cut (bold, italic)."""
    plain = re.sub(r"[^a-z0-9]", "", _SUBSET.sub("", name).casefold())
    return _CUT.sub("", plain) or plain
