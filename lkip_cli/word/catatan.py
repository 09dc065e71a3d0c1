"""A copy of a report with the findings on it as comments of Word, each at its place."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from docx import Document
from docx.document import Document as DocumentType

from lkip_cli.diagnostics import Diagnostic, Place, WordPlace
from lkip_cli.word.ooxml import ID, PPR, Element, P, make, w
from lkip_cli.word.package.read import read_package
from lkip_cli.word.package.write import write_package
from lkip_cli.word.parts import MAIN
from lkip_cli.word.render.values import clean_text

PENULIS, INISIAL = "lkip", "lkip"
START, END, REFERENCE = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")


def annotate(docx: bytes, diagnostics: Iterable[Diagnostic]) -> bytes:
    """The same readable document with a comment for each finding, on its paragraph; the rest of it stays as it is.

    What stands outside of the main text, where Word allows no comment, or nowhere any more, is put on the first
    paragraph and says where it belongs.
    """
    document = Document(io.BytesIO(_mend(docx)))
    paragraphs = [*document.element.body.iter(P)]
    for diagnostic in diagnostics if paragraphs else ():
        _add(document, _find(paragraphs, diagnostic.place), diagnostic)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _mend(docx: bytes) -> bytes:
    """The document without links that lead nowhere, over which its reader stumbles."""
    package, _ = read_package(docx, "laporan.docx")
    if package is None:
        return docx
    package.remove_broken_links()
    return write_package(package)


def _find(paragraphs: Sequence[Element], place: Place) -> Element:
    if isinstance(place, WordPlace) and place.bagian == MAIN and 0 < place.paragraf <= len(paragraphs):
        return paragraphs[place.paragraf - 1]
    return paragraphs[0]


def _add(document: DocumentType, paragraph: Element, diagnostic: Diagnostic) -> None:
    """A comment over the whole paragraph."""
    comment = document.comments.add_comment(_text(diagnostic), PENULIS, INISIAL)
    number = {ID: str(comment.comment_id)}
    first = next((at for at, one in enumerate(paragraph) if one.tag not in {PPR, START}), len(paragraph))
    paragraph.insert(first, make(START, number))
    paragraph.append(make(END, number))
    paragraph.append(make(w("r"), None, make(REFERENCE, number)))


def _text(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    elsewhere = isinstance(place, WordPlace) and place.bagian != MAIN
    where = f"Pada {place.bagian}, {place.uraian}. " if isinstance(place, WordPlace) and elsewhere else ""
    ringkas = f"{diagnostic.ringkas[:1].upper()}{diagnostic.ringkas[1:]}."
    return "\n".join(map(clean_text, (f"{diagnostic.kode}. {where}{ringkas}", diagnostic.perbaikan)))
