"""The seam at which a printed figure becomes part of the page: plain, or marked so that it can be found again."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from lkip_cli.word.ooxml import (
    BOOKMARK,
    BOOKMARK_END,
    ID,
    MC_NS,
    NAME,
    RPR,
    VAL,
    Element,
    P,
    child,
    clone,
    first_child,
    make,
    w,
)

Wrap = Callable[[Element, str, Element], list[Element]]
"""The run of a figure, its tag (`capaian/kode/2018-TW2`) and the run it is cut from -> what stands in its place."""

W15_NS = "http://schemas.microsoft.com/office/word/2012/wordml"
APPEARANCE, W15_VAL = f"{{{W15_NS}}}appearance", f"{{{W15_NS}}}val"
SDT, SDTPR, CONTENT, TAG = w("sdt"), w("sdtPr"), w("sdtContent"), w("tag")
HOLDERS = frozenset({P, CONTENT, *(w(name) for name in ("hyperlink", "ins", "moveTo", "smartTag", "fldSimple"))})
"""Elements in which a content control may stand among runs."""
CLOSED = tuple(w(name) for name in ("text", "date", "comboBox", "dropDownList", "picture", "dataBinding"))
"""Kinds of content controls that may hold no other one."""
OUR_TAG = re.compile(r".+/.+/\d{4}-TW[1-4]#\d+")
OUR_BOOKMARK = "_lk"
"""By these the controls and bookmarks of figures are known."""
_EMPTY = make(
    SDT,
    None,
    make(SDTPR, None, make(TAG), etree.Element(APPEARANCE, {W15_VAL: "hidden"}, nsmap={"w15": W15_NS})),
    make(CONTENT, None, make(BOOKMARK), make(BOOKMARK_END)),
)
"""A control to copy, for to make one takes thrice as long."""
MAX_TAG = 64
ROOM_FOR_NUMBER = len("#999999")
DIGEST = 12


def plain_figure(run: Element, tag: str, cut_from: Element) -> list[Element]:  # noqa: ARG001  as every Wrap
    """The figure as ordinary text."""
    return [run]


@dataclass(frozen=True, slots=True)
class Tertulis:
    """A figure as it was set: the how-manieth of its tag, its short tag, and the name of its bookmark."""

    tag: str
    singkat: str
    nomor: int
    bookmark: str


@dataclass(slots=True)
class Penanda:
    """Sets figures so that they can be found again, and remembers them by the names of their bookmarks."""

    tertulis: dict[str, Tertulis] = field(default_factory=dict)
    _numbers: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    def wrap(self, run: Element, tag: str, cut_from: Element) -> list[Element]:
        """The figure in a bookmark in a hidden content control; each where it may stand."""
        parent = cut_from.getparent()
        if parent is None or parent.tag not in HOLDERS:
            return [run]
        self._numbers[tag] += 1
        one = _name(tag, self._numbers[tag])
        self.tertulis[one.bookmark] = one
        control, content = _control(f"{one.singkat}#{one.nomor}", one.bookmark, run)
        return [*content] if _is_closed(parent) else [control]


def shorten(tag: str) -> str:
    """A tag within the 64 characters that Word allows, its number included; the kode of a long one is a digest."""
    if len(tag) <= MAX_TAG - ROOM_FOR_NUMBER:
        return tag
    medan, _, rest = tag.partition("/")
    short = f"{medan}/~{_digest(tag)}/{rest.rpartition('/')[2]}"
    return short if len(short) <= MAX_TAG - ROOM_FOR_NUMBER else f"~/{short.partition('/')[2]}"


def allow_hidden_controls(xml: str) -> str:
    """The same source of a part with the vocabulary of hidden controls, which an older Word is told to pass over."""
    head, sign, rest = xml.partition(">")
    head, w15 = _declare(head, "w15", W15_NS)
    head, mc = _declare(head, "mc", MC_NS)
    found = re.search(rf'\b{mc}:Ignorable="([^"]*)"', head)
    if found is None:
        return f'{head} {mc}:Ignorable="{w15}"{sign}{rest}'
    names = dict.fromkeys([*found[1].split(), w15])
    return f"{head[: found.start(1)]}{' '.join(names)}{head[found.end(1) :]}{sign}{rest}"


def _declare(head: str, wanted: str, namespace: str) -> tuple[str, str]:
    """The opening tag with a prefix for a namespace, and that prefix."""
    found = re.search(rf'\bxmlns:([\w.-]+)="{re.escape(namespace)}"', head)
    if found is not None:
        return head, found[1]
    prefix = f"lk{wanted}" if f"xmlns:{wanted}=" in head else wanted
    return f'{head} xmlns:{prefix}="{namespace}"', prefix


def _name(tag: str, number: int) -> Tertulis:
    return Tertulis(tag, shorten(tag), number, f"{OUR_BOOKMARK}{_digest(tag)}_{number}")


def _digest(tag: str) -> str:
    return hashlib.sha256(tag.encode()).hexdigest()[:DIGEST]


def _is_closed(holder: Element) -> bool:
    """Whether the control around a run may hold no other one."""
    control = holder.getparent() if holder.tag == CONTENT else None
    properties = None if control is None else child(control, SDTPR)
    return properties is not None and next(properties.iterchildren(*CLOSED), None) is not None


def _control(tag: str, bookmark: str, run: Element) -> tuple[Element, Element]:
    """A content control without frame, and its content; its look is that of the run, for what is typed there."""
    control = clone(_EMPTY)
    properties, content = control
    properties[0].set(VAL, tag)
    look = first_child(run, RPR)
    if look is not None:
        properties.insert(0, clone(look))
    start, end = content
    start.set(ID, bookmark)
    start.set(NAME, bookmark)
    end.set(ID, bookmark)
    end.addprevious(run)
    return control, content
