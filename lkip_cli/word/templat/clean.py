"""Take out of a template what Word adds for itself: spelling marks, edit ids, comments, doubled text boxes."""

from __future__ import annotations

from lkip_cli.word.ooxml import BOOKMARK, BOOKMARK_END, ID, MC_NS, NAME, RPR, VAL, Element, P, R, T, child, detach, w
from lkip_cli.word.post.figures import OUR_BOOKMARK, OUR_TAG, SDTPR, TAG

NOISE = tuple(
    w(name)
    for name in (
        "proofErr",
        "lastRenderedPageBreak",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
    )
)
FALLBACK = f"{{{MC_NS}}}Fallback"
CONTROL, BUILDING_BLOCK = w("sdt"), f"{w('sdtPr')}/{w('docPartObj')}"
BOUND = (w("showingPlcHdr"), w("dataBinding"), "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding")
"""In the properties of a control: what makes Word show another text than the one that stands in it."""
EDIT_IDS = ("}paraId", "}textId")
OWN_BOOKMARKS = ("_Toc", "_GoBack", OUR_BOOKMARK)


def clean(root: Element) -> None:
    """Strip a part in place; the text and the look stay as they are.

    Word keeps a text box twice (a new form, and a fallback for Word 2007); the fallback goes.
    The frame around a contents list goes too: LibreOffice may draw it around half the document. So do the marks of
    figures, which come along when a template is made from a finished report. A control with a tag is freed from the
    document property that it shows (the cover pages of Word are made so), else Word would show that again.
    """
    for element in [*root.iter(*NOISE)]:
        run = element.getparent()
        detach(element)
        if run is not None and run.tag == R and all(child.tag == RPR for child in run):
            detach(run)
    for element in [*root.iter(FALLBACK)]:
        if next(element.iter(P), None) is not None:
            detach(element)
    for control in [*root.iter(CONTROL)]:
        if control.find(BUILDING_BLOCK) is not None or _is_figure(control):
            _unwrap(control)
        elif any("{" in (text.text or "") for text in control.iter(T)):
            _free(control)
    _drop_edit_ids(root)
    own = (mark for mark in root.iter(BOOKMARK) if mark.get(NAME, "").startswith(OWN_BOOKMARKS))
    drop_bookmarks(root, {mark.get(ID, "") for mark in own})


def _is_figure(control: Element) -> bool:
    tag = control.find(f"{SDTPR}/{TAG}")
    return tag is not None and OUR_TAG.fullmatch(tag.get(VAL, "")) is not None


def _unwrap(control: Element) -> None:
    content = child(control, w("sdtContent"))
    for inner in [] if content is None else [*content]:
        control.addprevious(inner)
    detach(control)


def _free(control: Element) -> None:
    properties = child(control, SDTPR)
    for one in [] if properties is None else [*properties.iterchildren(*BOUND)]:
        detach(one)


def drop_bookmarks(root: Element, ids: set[str]) -> None:
    """Take out the bookmarks with these ids, start and end."""
    if not ids:
        return
    for mark in [*root.iter(BOOKMARK, BOOKMARK_END)]:
        if mark.get(ID, "") in ids:
            detach(mark)


def _drop_edit_ids(root: Element) -> None:
    for element in root.iter():
        for attribute in map(str, element.keys()):
            if "}rsid" in attribute or attribute.endswith(EDIT_IDS):
                del element.attrib[attribute]
