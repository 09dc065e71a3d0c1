"""Events -> plain tree of raw text, shadow tree of positions, and what was refused on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ruamel.yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from lkip_cli.diagnostics import Gagal
from lkip_cli.sumber.events import Rusak
from lkip_cli.sumber.frame import Bingkai
from lkip_cli.sumber.judge import Judge, is_decorated
from lkip_cli.sumber.scalar import is_empty, is_multiline, span_of
from lkip_cli.sumber.tree import Blok, Node, Shadow, Span

BATAS_DALAM = 20
"""How many levels of blocks a file may have."""


class Builder:
    """Takes in the events of one file; `judge` knows its text and words what is refused.

    Afterwards `root` and `shadow` hold the file (`is_empty` where there was nothing),
    `rusak` tells where YAML broke off.
    """

    def __init__(self, judge: Judge) -> None:
        """Wait for the first event."""
        self.root: Node = None
        self.shadow: Shadow | None = None
        self.rusak: Rusak | None = None
        self.is_empty = True
        self._judge = judge
        self._stack: list[Bingkai] = []
        self._depth = 0
        self._skip = 0
        self._skipped: Gagal | None = None
        self._handlers: Mapping[type, Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._open,
            SequenceStartEvent: self._open,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
            Rusak: self._break,
        }

    def read(self, events: Iterable[Event | Rusak]) -> None:
        """Take in all events, or those up to the point where nothing more can be read."""
        for event in events:
            handler = self._handlers.get(type(event))
            if handler is not None:
                handler(event)
                if self.rusak is not None or not self._handlers:
                    return

    def _scalar(self, event: ScalarEvent) -> None:
        if self._skip:
            return
        if not self._stack:
            self._end(self._judge.refusals.top_scalar(event))
            return
        frame = self._stack[-1]
        if frame.awaits_key:
            self._key(frame, event)
        elif frame.bisu:
            frame.put(None, span_of(event))
        elif event.style in {"'", '"'} and is_multiline(event):
            self._break(Rusak(event.start_mark.line + 1, event.start_mark.column + 1))
        elif event.value or event.style or is_decorated(event):
            self._put_value(frame, event)
        else:
            self._nothing(frame, event)

    def _nothing(self, frame: Bingkai, event: ScalarEvent) -> None:
        """An empty value stands nowhere: its key is meant, or the dash of the item."""
        span = frame.span_kunci or Span(event.start_mark.line + 1, event.start_mark.column or 1, 1)
        frame.put(self._judge.marked(span.baris), span)

    def _put_value(self, frame: Bingkai, event: ScalarEvent) -> None:
        node = self._value(frame, event)
        is_refused = isinstance(node, Gagal)
        frame.put(node, self._judge.rest_of_line(event.start_mark) if is_refused else span_of(event))

    def _value(self, frame: Bingkai, event: ScalarEvent) -> Node:
        below = frame.span_kunci is not None and frame.span_kunci.baris != event.start_mark.line + 1
        gagal = self._judge.read_scalar(event, below=below)
        if gagal is not None:
            return gagal
        if event.style == "|":
            return Blok(event.value.rstrip("\n"))
        return None if is_empty(event) else str(event.value)

    def _key(self, frame: Bingkai, event: ScalarEvent) -> None:
        kunci, span = self._judge.read_key(event), span_of(event)
        if isinstance(kunci, Gagal):
            frame.refuse_entry(kunci)
            return
        pertama = frame.claim(kunci)
        if pertama is None:
            frame.kunci, frame.span_kunci = kunci, span
            return
        first = frame.letak[pertama].key or span
        frame.refuse_duplicate(span, pertama, self._judge.refusals.duplicate(kunci, span, pertama, first))

    def _alias(self, event: AliasEvent) -> None:
        if self._skip:
            return
        frame = self._stack[-1] if self._stack else None
        if frame is None:
            self._end(self._judge.refusals.at(event))
        elif frame.awaits_key:
            frame.refuse_entry(self._judge.refusals.at(event))
        else:
            gagal = None if frame.bisu else self._judge.refusals.at(event)
            frame.put(gagal, self._judge.rest_of_line(event.start_mark))

    def _open(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        self._depth += 1
        if self._depth > BATAS_DALAM:
            inside = self._skipped if self._skip else None
            self._stop(inside or self._judge.refusals.depth(event, BATAS_DALAM))
        elif self._skip or not self._enter(event):
            self._skip += 1

    def _enter(self, event: MappingStartEvent | SequenceStartEvent) -> bool:
        """Open a collection, unless it is to be skipped."""
        judge, frame = self._judge, self._stack[-1] if self._stack else None
        span = judge.rest_of_line(event.start_mark)
        if frame is not None and frame.awaits_key:
            frame.refuse_entry(judge.refusals.key(event))
            return False
        if frame is not None and frame.bisu:
            frame.put(None, span)
            return False
        if event.flow_style:
            self._skipped = gagal = judge.refusals.at(event)
            if frame is None:
                self._stop(gagal)
            else:
                frame.put(gagal, span)
            return False
        peta: dict[str, Node] | None = {} if isinstance(event, MappingStartEvent) else None
        self._stack.append(Bingkai(span, peta, gagal=judge.read_collection(event, is_top=frame is None)))
        return True

    def _close(self, _event: Event) -> None:
        self._depth -= 1
        if self._skip:
            self._skip -= 1
            return
        frame = self._stack.pop()
        if self._stack:
            self._stack[-1].put(frame.node, frame.span, frame.children)
        else:
            self.shadow = Shadow(None, frame.span, frame.children)
            self._end(frame.node)

    def _end(self, root: Node) -> None:
        """The file is read; a second document may follow only where the scan allows it, and is empty."""
        self.root, self.is_empty = root, False
        self._handlers = {Rusak: self._break}

    def _stop(self, gagal: Gagal) -> None:
        """Read no further: what follows may be nested without end."""
        self._end(gagal)
        self._handlers = {}

    def _break(self, rusak: Rusak) -> None:
        self.rusak = rusak
