"""Word content that a template must not have: fields that fetch or run something, and tracked changes."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.fields import find_fields, split_instruction
from lkip_cli.word.ooxml import Element, P, ancestor, text_of, w
from lkip_cli.word.styles import Styles
from lkip_cli.word.templat.places import describe

FETCHING = frozenset({
    "ADDIN",
    "DATABASE",
    "DDE",
    "DDEAUTO",
    "EMBED",
    "IMPORT",
    "INCLUDE",
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "LINK",
    "MACROBUTTON",
    "RD",
})  # fmt: skip
SAFE_ADDRESSES = ("http://", "https://", "mailto:")
TRACKED = tuple(
    w(name)
    for name in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "cellIns",
        "cellDel",
        "cellMerge",
    )
)
MAX_PLACES = 5
MAX_EXCERPT = 120


def check_content(root: Element, berkas: str, bagian: str, styles: Styles) -> list[Diagnostic]:
    """The forbidden fields and the tracked changes of one part; `berkas` and `bagian` name it for readers."""
    fields = [one for one in _fields(root) if _fault(one[1])]
    tracked = [*dict.fromkeys(_paragraph(mark) for mark in root.iter(*TRACKED))][:MAX_PLACES]
    if not fields and not tracked:
        return []
    places = _Places(root, berkas, bagian, styles)
    findings = [finding(_fault(words), f"isian Word «{' '.join(words)}» tidak diizinkan", places.of(one))
                for one, words in fields]  # fmt: skip
    if tracked:
        ringkas = "templat masih memuat perubahan yang belum diterima atau ditolak"
        findings.append(finding("LK809", ringkas, *(places.of(one) for one in tracked)))
    return findings


def _fields(root: Element) -> Iterator[tuple[Element | None, list[str]]]:
    for field in find_fields(root):
        yield _paragraph(field.begin), field.words
    for simple in root.iter(w("fldSimple")):
        yield _paragraph(simple), split_instruction(simple.get(w("instr"), ""))


def _fault(words: list[str]) -> str:
    """The code of what is wrong with a field's instruction; empty where nothing is."""
    keyword = words[0].upper() if words else ""
    if keyword in FETCHING:
        return "LK808"
    fetches = keyword == "HYPERLINK" and len(words) > 1 and not words[1].startswith("\\")
    return "LK807" if fetches and not words[1].casefold().startswith(SAFE_ADDRESSES) else ""


def _paragraph(element: Element) -> Element | None:
    return element if element.tag == P else ancestor(element, P)


class _Places:
    """The places of the paragraphs of a part."""

    def __init__(self, root: Element, berkas: str, bagian: str, styles: Styles) -> None:
        self._spots = describe(root, styles)
        self._berkas, self._bagian = berkas, bagian

    def of(self, paragraph: Element | None) -> WordPlace:
        spot = None if paragraph is None else self._spots.get(paragraph)
        if paragraph is None or spot is None:
            return WordPlace(self._berkas, self._bagian, "seluruh bagian")
        return WordPlace(self._berkas, self._bagian, spot.uraian, spot.judul, text_of(paragraph)[:MAX_EXCERPT])
