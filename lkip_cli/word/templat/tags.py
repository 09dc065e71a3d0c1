"""Tags in the text of a paragraph: joined where Word split them over runs, and made plain."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkip_cli.word.ooxml import XML_SPACE, Element, T, own_texts

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
UNPAIRED = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\{\s+[{%]|[}%]\s+\}")
_STATEMENT = re.compile(r"\{%[-+]?(?P<prefix>tr|tc|p|r)?\s+(?P<word>\w+)?|\{%[-+]?(?P<bare>\w+)")
_PREFIX = re.compile(r"^\{([%#][-+]?)(?:tr|p)\s")
_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f«»", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u201b", "'"),
        **dict.fromkeys("\u00a0\u202f\u2009\t\n", " "),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", ""),
        **dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
    }
)


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag as Jinja reads it (`text`), as the author wrote it (`written`), and the text element that holds it.

    `prefix` is `p` or `tr` (or another one) where the author wrote `{%p`; `word` is the
    statement (`for`, `endif`), empty for `{{ }}` and comments.
    """

    text: str
    written: str
    prefix: str
    word: str
    holder: Element


def join_tags(paragraph: Element) -> None:
    """Move every tag wholly into the text element in which it begins; its look is the look there."""
    texts = own_texts(paragraph)
    whole = "".join(text.text or "" for text in texts)
    if "{" not in whole or len(texts) < 2:  # noqa: PLR2004  one text element needs no joining
        return
    owners = [index for index, text in enumerate(texts) for _ in text.text or ""]
    for tag in TAG.finditer(whole):
        owners[tag.start() : tag.end()] = [owners[tag.start()]] * (tag.end() - tag.start())
    pieces: list[list[str]] = [[] for _ in texts]
    for owner, character in zip(owners, whole, strict=True):
        pieces[owner].append(character)
    for text, piece in zip(texts, pieces, strict=True):
        text.text = "".join(piece)
        if text.tag == T:
            text.set(XML_SPACE, "preserve")


def find_tags(paragraph: Element) -> list[Tag]:
    """The tags of a paragraph whose tags are joined, in order."""
    return [
        read_tag(match[0], holder)
        for holder in own_texts(paragraph)
        if holder.text and "{" in holder.text
        for match in TAG.finditer(holder.text)
    ]


def read_tag(written: str, holder: Element) -> Tag:
    """A tag with its prefix and statement told apart."""
    text = plain(written)
    statement = _STATEMENT.match(text)
    if statement is None:
        return Tag(text, written, "", "", holder)
    word = statement["word"] or statement["bare"] or ""
    return Tag(without_prefix(text), written, statement["prefix"] or "", word, holder)


def plain(tag: str) -> str:
    """A tag with typographic quotes and spaces made plain."""
    return tag.translate(_TYPOGRAPHY)


def without_prefix(tag: str) -> str:
    """A plain tag without the `p` or `tr` behind its opening sign."""
    return _PREFIX.sub(r"{\1 ", tag)
