"""The styles of a template, found by the name that Word shows, never by id."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkip_cli.word.ooxml import NAME, PPR, RPR, VAL, Element, child, to_int, w

HEADING = "heading"
MAX_DEPTH = 20
MAX_LEVEL = 9
NUMBERING, NUM_ID, LEVEL, OUTLINE = w("numPr"), w("numId"), w("ilvl"), w("outlineLvl")
FONTS, ASCII, ASCII_THEME = w("rFonts"), w("ascii"), w("asciiTheme")


@dataclass(frozen=True, slots=True)
class NumberRef:
    """Which numbering a paragraph or style uses: the id of the `w:num` (0: none) and the level from 0."""

    num_id: int
    level: int


@dataclass(slots=True)
class Styles:
    """Paragraph styles of `styles.xml`; built-in names are compared without regard to case."""

    elements: dict[str, Element] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    _names: dict[str, list[str]] = field(default_factory=dict)
    _headings: dict[str, int | None] = field(default_factory=dict)
    _outlines: dict[str, int | None] = field(default_factory=dict)
    _numberings: dict[str, NumberRef | None] = field(default_factory=dict)

    def id_of(self, name: str) -> str | None:
        """The id of the style with this name; None where the template has none."""
        return self.ids.get(name.casefold())

    def name_of(self, style: str) -> str:
        """The name of the style with this id, in lower case; the id itself where it is unknown."""
        element = self.elements.get(style)
        return style.casefold() if element is None else self._chain_names(style)[0]

    def is_a(self, style: str, name: str) -> bool:
        """Whether the style, or one that it is based on, has this name."""
        return name.casefold() in self._chain_names(style)

    def heading_level(self, style: str) -> int | None:
        """1 to 9 for the built-in heading styles and those based on them, else None."""
        if style not in self._headings:
            self._headings[style] = self._find_heading(style)
        return self._headings[style]

    def _find_heading(self, style: str) -> int | None:
        for name in self._chain_names(style):
            word, _, level = name.rpartition(" ")
            if word == HEADING and level.isdigit():
                return int(level)
        return None

    def outline_level(self, style: str) -> int | None:
        """The outline level from 1 that the style sets; None for body text."""
        if style not in self._outlines:
            self._outlines[style] = self._find_outline(style)
        return self._outlines[style]

    def _find_outline(self, style: str) -> int | None:
        for element in self._chain(style):
            outline = _property(element, OUTLINE)
            if outline is not None:
                level = to_int(outline.get(VAL), MAX_LEVEL) + 1
                return level if level <= MAX_LEVEL else None
        return None

    def numbering(self, style: str) -> NumberRef | None:
        """The numbering that the style sets; None where neither it nor its base sets one."""
        if style not in self._numberings:
            self._numberings[style] = self._find_numbering(style)
        return self._numberings[style]

    def _find_numbering(self, style: str) -> NumberRef | None:
        level: int | None = None
        for element in self._chain(style):
            ref = number_ref(_property(element, NUMBERING))
            if ref is None:
                continue
            num_id, own_level = ref
            level = own_level if level is None else level
            if num_id is not None:
                return NumberRef(num_id, level or 0)
        return None

    def fonts(self, style: str) -> Element | None:
        """The `w:rFonts` that name the font of the style, its own or that of its base; None where none does."""
        found = (element.find(f"{RPR}/{FONTS}") for element in self._chain(style))
        return next((one for one in found if one is not None and (one.get(ASCII) or one.get(ASCII_THEME))), None)

    def _chain_names(self, style: str) -> list[str]:
        if style not in self._names:
            self._names[style] = [_name(element) for element in self._chain(style)]
        return self._names[style]

    def _chain(self, style: str) -> list[Element]:
        chain: list[Element] = []
        element = self.elements.get(style)
        while element is not None and element not in chain and len(chain) < MAX_DEPTH:
            chain.append(element)
            base = element.find(w("basedOn"))
            element = None if base is None else self.elements.get(base.get(VAL, ""))
        return chain


def number_ref(numbering: Element | None) -> tuple[int | None, int | None] | None:
    """A `w:numPr` as (id of the num, level), each None where not set."""
    if numbering is None:
        return None
    num_id, level = child(numbering, NUM_ID), child(numbering, LEVEL)
    return (
        None if num_id is None else to_int(num_id.get(VAL), 0),
        None if level is None else to_int(level.get(VAL), 0),
    )


def read_styles(root: Element | None) -> Styles:
    """The paragraph styles of the tree of `styles.xml`."""
    styles = Styles()
    if root is None:
        return styles
    for element in root.iterfind(w("style")):
        if element.get(w("type")) == "paragraph":
            style = element.get(w("styleId"), "")
            styles.elements[style] = element
            styles.ids.setdefault(_name(element), style)
    return styles


def _property(style: Element, tag: str) -> Element | None:
    properties = child(style, PPR)
    return None if properties is None else child(properties, tag)


def _name(element: Element) -> str:
    name = child(element, NAME)
    return "" if name is None else name.get(VAL, "").casefold()
