"""Everything that can be said of a template before it is rendered, all of it in one run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from jinja2 import nodes

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.near import nearest
from lkip_cli.laporan.cetak import Angka, Teks
from lkip_cli.word.errors import finding
from lkip_cli.word.render.env import Environment
from lkip_cli.word.render.filters import CELL_FILTERS, FILTERS
from lkip_cli.word.templat.grammar import GrammarError, Parsed, forbidden_in, parse_tag, parts_of
from lkip_cli.word.templat.names import Scope, written
from lkip_cli.word.templat.source import ATTRIBUTE, Line, PlacedTag, Source
from lkip_cli.word.templat.structure import Statement, check_structure
from lkip_cli.word.templat.tags import TAG, UNPAIRED, Tag

PRINTABLE = (str, Angka, Teks, int)
SAMPLE = 2_000
ARGUMENTS = {"arsir": 0, "upper": 0, "length": 0, "join": 1}
ALONE = {"p": ("paragraph", "paragraf"), "tr": ("row", "baris tabel")}
HYPHENATED = re.compile(r"\w-\w")
UNDERSCORE = "Tulis kode dengan garis bawah: tanda hubung di dalam tag dibaca sebagai pengurangan."


def check_sources(sources: list[Source], context: Mapping[str, object]) -> list[Diagnostic]:
    """The findings of all parts, in the order of the template."""
    environment = Environment()
    findings: list[Diagnostic] = []
    for source in sources:
        found = [*_unpaired(source), *_prefixes(source), *check_structure(_statements(source))]
        found += _Expressions(source, context, environment).check()
        findings += sorted(found, key=lambda one: _position(source, one))
    return findings


def _position(source: Source, one: Diagnostic) -> int:
    return next((number for number, line in enumerate(source.lines) if line.place is one.place), len(source.lines))


def _unpaired(source: Source) -> Iterator[Diagnostic]:
    for line in source.lines:
        rest = UNPAIRED.search(TAG.sub("", line.text)) if "{" in line.text or "}" in line.text else None
        if rest:
            yield finding("LK810", f"tanda «{rest[0]}» tidak mempunyai pasangan", line.place)


def _prefixes(source: Source) -> Iterator[Diagnostic]:
    for placed in source.tags:
        prefix, place = placed.tag.prefix, source.lines[placed.line].place
        if placed.alone == ATTRIBUTE and placed.tag.text.startswith("{%"):
            yield finding("LK816", f"«{placed.tag.written}» tidak dapat dipakai di dalam teks alternatif gambar", place)
            continue
        alone, words = ALONE.get(prefix, ("", ""))
        if prefix and placed.alone != alone:
            ringkas = f"«{placed.tag.written}» harus sendirian di dalam {words or 'paragraf'}nya"
            yield finding("LK816", ringkas, place)


def _statements(source: Source) -> list[Statement]:
    return [
        Statement(placed.tag.word, placed.container, source.lines[placed.line].place, placed.tag.written)
        for placed in source.tags
        if placed.tag.text.startswith("{%") and placed.alone != ATTRIBUTE
    ]


class _Expressions:
    """Walks the tags of a part in order and keeps the scopes of the open loops."""

    def __init__(self, source: Source, context: Mapping[str, object], environment: Environment) -> None:
        self._source = source
        self._scope = Scope(context)
        self._environment = environment
        self._parsed: dict[str, Parsed] = {}

    def check(self) -> list[Diagnostic]:
        return [one for placed in self._source.tags for one in self._check_tag(placed)]

    def _check_tag(self, placed: PlacedTag) -> Iterator[Diagnostic]:
        line = self._source.lines[placed.line]
        if placed.tag.word == "endfor":
            self._scope.leave()
            return
        try:
            parsed = self._parse(placed.tag)
        except GrammarError as error:
            yield finding("LK817", f"«{placed.tag.written}» tidak dapat dibaca: {error}", line.place)
            return
        yield from self._check_parsed(parsed, placed, line)

    def _parse(self, tag: Tag) -> Parsed:
        """A tag, parsed; the same text is parsed once."""
        if tag.text not in self._parsed:
            self._parsed[tag.text] = parse_tag(tag, self._environment)
        return self._parsed[tag.text]

    def _check_parsed(self, parsed: Parsed, placed: PlacedTag, line: Line) -> Iterator[Diagnostic]:
        for expression in parsed.tested:
            yield from self._check_expression(expression, placed, line)
        for expression in parsed.printed:
            findings = [*self._check_expression(expression, placed, line)]
            yield from findings or self._check_printed(expression, line)
        if parsed.loop is not None:
            yield from self._check_loop(parsed.loop, placed, line)

    def _check_loop(self, loop: nodes.For, placed: PlacedTag, line: Line) -> Iterator[Diagnostic]:
        findings = [*self._check_expression(loop.iter, placed, line)]
        yield from findings
        if not findings and any(not isinstance(one, list | tuple) for one in self._scope.values(loop.iter)):
            yield finding("LK825", f"«{written(loop.iter)}» bukan daftar, jadi tidak dapat diulang", line.place)
        self._scope.enter(loop)
        if loop.test is not None:
            yield from self._check_expression(loop.test, placed, line)

    def _check_expression(self, expression: nodes.Node, placed: PlacedTag, line: Line) -> Iterator[Diagnostic]:
        parts = parts_of(expression)
        forbidden = forbidden_in(parts)
        if forbidden:
            remedy = UNDERSCORE if HYPHENATED.search(placed.tag.text) else ""
            ringkas = f"{forbidden} di dalam «{placed.tag.written}» tidak boleh dipakai"
            yield finding("LK818", ringkas, line.place, perbaikan=remedy)
            return
        yield from _check_filters(expression, parts, placed, line)
        for fault in self._scope.faults(parts):
            yield finding(fault.kode, fault.ringkas, line.place, perbaikan=fault.perbaikan)

    def _check_printed(self, expression: nodes.Node, line: Line) -> Iterator[Diagnostic]:
        for value in islice(self._scope.values(expression), SAMPLE):
            if not isinstance(value, PRINTABLE) or isinstance(value, bool):
                ringkas = f"isi «{written(expression)}» bukan teks atau angka yang siap dicetak"
                yield finding("LK824", ringkas, line.place)
                return


def _check_filters(
    expression: nodes.Node, parts: list[nodes.Expr], placed: PlacedTag, line: Line
) -> Iterator[Diagnostic]:
    outermost = expression if placed.tag.text.startswith("{{") else None
    for one in (part for part in parts if isinstance(part, nodes.Filter)):
        if one.name not in FILTERS:
            near = nearest(one.name, FILTERS)
            remedy = f"Barangkali maksudnya «{near}»." if near else ""
            yield finding("LK822", f"penyaring «{one.name}» tidak dikenal", line.place, perbaikan=remedy)
        elif one.kwargs or len(one.args) > ARGUMENTS.get(one.name, len(one.args)):
            yield finding("LK823", f"isi tanda kurung penyaring «{one.name}» terlalu banyak", line.place)
        elif one.name in CELL_FILTERS and not (line.in_cell and one is outermost):
            ringkas = f"penyaring «{one.name}» hanya berlaku sebagai penyaring terakhir di dalam sel tabel"
            yield finding("LK823", ringkas, line.place)
