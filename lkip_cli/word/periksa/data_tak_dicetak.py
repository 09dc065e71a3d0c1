"""LK855: what the data hold and no tag prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jinja2 import nodes

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.render.env import Environment
from lkip_cli.word.templat.bacaan import Bacaan
from lkip_cli.word.templat.grammar import GrammarError, parse_tag

TANPA_CETAK = frozenset({"versi", "peraturan", "grafik"})
"""Names that need not be printed: the version; regulations by kode, of which the list has all; charts of tables."""
DIPERINCI = frozenset({"tabel", "keuangan"})
"""Groups whose members are parts of the report, each judged by itself."""


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """One finding that lists the names; what is empty in the data is no loss."""
    used = set(_used(bacaan))
    unused = [name for name in _names(bacaan.konteks) if name not in used]
    if unused:
        listed = ", ".join(f"«{name}»" for name in unused)
        yield finding("LK855", f"isi data yang tidak dicetak oleh templat: {listed}", bacaan.whole)


def _names(konteks: Mapping[str, object]) -> Iterator[str]:
    for name, value in konteks.items():
        if name in DIPERINCI and isinstance(value, Mapping):
            yield from (f"{name}.{member}" for member, inner in value.items() if inner)
        elif value and name not in TANPA_CETAK:
            yield name


def _used(bacaan: Bacaan) -> Iterator[str]:
    """Every name in a tag, alone and with the field that is taken from it."""
    environment = Environment()
    texts = {placed.tag.text: placed.tag for source in bacaan.sources for placed in source.tags}
    for tag in texts.values():
        try:
            parsed = parse_tag(tag, environment)
        except GrammarError:
            continue
        for expression in (*parsed.printed, *parsed.tested, *([parsed.loop] if parsed.loop else [])):
            yield from _names_in(expression)


def _names_in(expression: nodes.Node) -> Iterator[str]:
    for node in [expression, *expression.find_all((nodes.Name, nodes.Getattr))]:
        if isinstance(node, nodes.Name):
            yield node.name
        elif isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            yield f"{node.node.name}.{node.attr}"
