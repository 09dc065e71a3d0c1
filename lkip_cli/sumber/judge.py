"""What the builder asks about the text behind an event, and the findings so far."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ruamel.yaml.error import StreamMark
from ruamel.yaml.events import CollectionStartEvent, MappingStartEvent, NodeEvent, ScalarEvent

from lkip_cli.diagnostics import Diagnostic, Gagal
from lkip_cli.sumber.characters import PENGGANTI
from lkip_cli.sumber.scalar import is_empty, is_ordinary, is_plain, is_unusual
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

if TYPE_CHECKING:
    from lkip_cli.sumber.refusals import Refusals

_TANYA = re.compile(r"^[ -]*\?(?: |$)", re.MULTILINE)
"""The sign of YAML for a key that is no text."""


class Judge:
    """The text of one file, and the lines whose values are known to be unreadable (`tertanda`).

    A value on such a line becomes that Gagal without a word; all else that is refused
    is added to `found`.
    """

    def __init__(self, teks: Teks, tertanda: Mapping[int, Gagal]) -> None:
        """Start without findings."""
        self.teks = teks
        self.tertanda = tertanda
        self.found: list[Diagnostic] = []
        self._has_question = _TANYA.search(teks.isi) is not None

    @cached_property
    def refusals(self) -> Refusals:
        """The words of all refusals; a clean file never loads them."""
        from lkip_cli.sumber.refusals import Refusals  # noqa: PLC0415  see above

        return Refusals(self.teks, self.tertanda, self.found)

    def marked(self, baris: int, baris_akhir: int = 0) -> Gagal | None:
        """The Gagal of the first line of a value that is known to be unreadable, or None."""
        if not self.tertanda:
            return None
        for nomor in range(baris, max(baris, baris_akhir) + 1):
            if nomor in self.tertanda:
                return self.tertanda[nomor]
        return None

    def rest_of_line(self, mark: StreamMark) -> Span:
        """From a place to the end of its line."""
        panjang = len(self.teks.line(mark.line + 1).rstrip()) - mark.column
        return Span(mark.line + 1, mark.column + 1, max(panjang, 1))

    def read_key(self, event: ScalarEvent) -> str | Gagal:
        """The text of a key: trimmed, in one Unicode form, without characters of no width."""
        kunci = str(event.value)
        if self._has_question and self.refusals.is_questioned(event):
            return self.refusals.key(event)
        if is_ordinary(event) and kunci.isascii() and kunci != "<<":
            return kunci
        kunci = kunci.strip()
        if not kunci.isascii():
            kunci = unicodedata.normalize("NFC", kunci.replace(PENGGANTI, "")).strip()
        if not kunci or is_empty(event) or (kunci == "<<" and is_plain(event)):
            return self.refusals.key(event)
        if event.style in {"|", ">"} or is_unusual(event, self.teks.line(event.start_mark.line + 1)):
            return self.refusals.key(event) if self.refusals.is_refused_key(event) else kunci
        return kunci

    def read_scalar(self, event: ScalarEvent, *, below: bool) -> Gagal | None:
        """Why the value of a scalar cannot be read, or None; `below` its key, or on the same line."""
        if not below and not self.tertanda and is_ordinary(event):
            return None
        end = event.end_mark
        gagal = self.marked(event.start_mark.line + 1, end.line + 1 if end.column else end.line)
        if gagal is not None:
            return gagal
        if not (is_unusual(event, self.teks.line(event.start_mark.line + 1)) or (below and is_plain(event))):
            return None
        return self.refusals.scalar(event, below=below)

    def read_collection(self, event: CollectionStartEvent, *, is_top: bool) -> Gagal | None:
        """Why a block of entries does not count, or None."""
        if is_top and not isinstance(event, MappingStartEvent):
            return self.refusals.top_list(event)
        return self.refusals.at(event) if is_decorated(event) else None


def is_decorated(event: NodeEvent) -> bool:
    """Whether a tag or an anchor stands before it."""
    return event.anchor is not None or getattr(event, "tag", None) is not None
