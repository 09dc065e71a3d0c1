"""Cross-references: results filled in, names of bookmarks unique, and the references that point nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lkip_cli.word.fields import Field
from lkip_cli.word.marks import PASS
from lkip_cli.word.ooxml import BOOKMARK, BOOKMARK_END, BR, ID, NAME, TAB, Element, P, T, ancestor, w
from lkip_cli.word.post.contents import UNKNOWN_PAGE
from lkip_cli.word.post.figures import OUR_BOOKMARK

KEYWORDS = ("REF", "PAGEREF", "NOTEREF")
MAX_NAME = 40
NUMBER_SWITCHES = {"\\r", "\\n", "\\w"}
ANCHOR = w("anchor")


class Bookmarks:
    """The bookmarks of the rendered document by their marked name (name and passes of loops)."""

    def __init__(self, roots: Sequence[Element]) -> None:
        """Give every bookmark of the parts a final name: its own, or one with a number where loops repeated it.

        Those of figures have one already.
        """
        self.final: dict[str, str] = {}
        self.starts: dict[str, Element] = {}
        names = _Names()
        for start in [one for root in roots for one in root.iter(BOOKMARK)]:
            marked = start.get(NAME, "")
            name = marked if marked.startswith(OUR_BOOKMARK) else names.free(marked.partition(PASS)[0])
            self.final.setdefault(marked, name)
            self.starts.setdefault(marked, start)
            if name != marked:
                start.set(NAME, name)

    def resolve(self, marked: str) -> str | None:
        """The marked name that a reference means: of its own pass, else of a loop around it; None for none."""
        while marked not in self.final:
            marked, cut, _ = marked.rpartition(PASS)
            if not cut:
                return None
        return marked


class _Names:
    """Hands out names that nobody has yet."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def free(self, name: str) -> str:
        """The name, or the name with the next free number behind it, within Word's 40 characters."""
        wanted = name
        while name in self._taken:
            number = self._last.get(wanted, 1) + 1
            self._last[wanted] = number
            name = f"{wanted[: MAX_NAME - 1 - len(str(number))]}_{number}"
        self._taken.add(name)
        return name


def fill_references(
    roots: Sequence[Element], fields: list[Field], labels: Mapping[Element, str], pages: Mapping[str, str]
) -> list[Field]:
    r"""Write name and result of every cross-reference; the fields whose bookmark is missing come back.

    `roots` are the parts, the main one first; `labels` gives paragraph -> printed number
    (for `\r`), `pages` gives bookmark -> page number.
    """
    bookmarks = Bookmarks(roots)
    references = [field for field in fields if field.keyword in KEYWORDS and len(field.words) > 1]
    targets = {id(field): bookmarks.resolve(field.words[1]) for field in references}
    wanted = {bookmarks.final[target] for target in targets.values() if target is not None}
    texts = {name: text for root in roots for name, text in _texts(root, wanted).items()}
    for root in roots:
        _link(root, bookmarks)
    for field in references:
        target = targets[id(field)]
        if target is None:
            continue
        name = bookmarks.final[target]
        field.set_instruction(" ".join([field.words[0], name, *field.words[2:]]))
        if field.keyword == "PAGEREF":
            field.set_result(pages.get(name, UNKNOWN_PAGE))
        elif NUMBER_SWITCHES & set(field.words):
            field.set_result(_number(bookmarks.starts[target], labels))
        elif field.keyword == "REF":
            field.set_result(texts[name])
    return [field for field in references if targets[id(field)] is None]


def _number(start: Element, labels: Mapping[Element, str]) -> str:
    paragraph = ancestor(start, P)
    return "0" if paragraph is None else labels.get(paragraph, "0")


def _texts(root: Element, wanted: set[str]) -> dict[str, str]:
    """Name -> the text between start and end of the bookmark, for the wanted ones in this part."""
    pieces: dict[str, list[str]] = {}
    open_ones: dict[str, str] = {}
    for element in root.iter(BOOKMARK, BOOKMARK_END, T, BR, TAB):
        tag = element.tag
        if tag == BOOKMARK:
            name = element.get(NAME, "")
            if name in wanted:
                open_ones[element.get(ID, "")] = name
                pieces[name] = []
        elif open_ones and tag == BOOKMARK_END:
            open_ones.pop(element.get(ID, ""), None)
        elif open_ones:
            for name in open_ones.values():
                pieces[name].append(element.text or "" if tag == T else " ")
    return {name: "".join(found) for name, found in pieces.items()}


def _link(root: Element, bookmarks: Bookmarks) -> None:
    for link in root.iter(w("hyperlink")):
        marked = link.get(ANCHOR)
        if marked:
            target = bookmarks.resolve(marked)
            link.set(ANCHOR, marked.partition(PASS)[0] if target is None else bookmarks.final[target])
