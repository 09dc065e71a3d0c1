"""The Jinja environment of a template: a sandbox in which only plain data can be reached and nothing can be called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from lkip_cli.laporan.cetak import Angka, Teks
from lkip_cli.word.marks import PASS
from lkip_cli.word.render.filters import FILTERS
from lkip_cli.word.render.values import printed
from lkip_cli.word.templat.loops import PASSES

NEIGHBOURS = ("previtem", "nextitem")
LOOP_FIELDS = frozenset({"index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", *NEIGHBOURS})
COUNT_PASS = "lkip_hitung"  # noqa: S105  the name of a function
SHOWN = "lkip_tampil"
MAX_PASSES = 200_000
ARITHMETIC = frozenset({"+", "-", "*", "/", "//", "%", "**"})


class LimitError(Exception):
    """A template that would loop or print without end; the text says which limit it met."""


class Environment(ImmutableSandboxedEnvironment):
    """Attributes are keys of mappings and the fields of `loop`; calls and arithmetic are refused."""

    intercepted_binops = ARITHMETIC

    def __init__(self) -> None:
        """Autoescape on, undefined names are errors, no loader, no globals but our own."""
        super().__init__(undefined=StrictUndefined, autoescape=True, finalize=printed, optimized=False)
        self.filters = {**FILTERS, SHOWN: shown}
        self.tests = {}
        self.globals = {PASSES: Markup()}

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401  as in jinja2
        """A key of a mapping or a field of `loop`; undefined for everything else."""
        if isinstance(obj, LoopContext) and attribute in LOOP_FIELDS:
            return getattr(obj, attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401  as in jinja2
        """A key of a mapping or an entry of a list; undefined for everything else."""
        if isinstance(obj, Mapping) and argument in obj:
            return obj[argument]
        if isinstance(obj, list | tuple) and isinstance(argument, int) and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.undefined(obj=obj, name=argument)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401  as in jinja2
        """Only the counter of passes, which no author can write, may be called."""
        return isinstance(obj, PassCounter)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401, ARG002
        """Refuse arithmetic: a template chooses and words, it does not compute."""
        message = f"hitungan dengan «{operator}»"
        raise SecurityError(message)


class PassCounter:
    """Gives each pass of a loop a number of its own, behind those of the loops around it."""

    def __init__(self) -> None:
        """Start at nought."""
        self._passes = 0

    def __call__(self, outer: Markup) -> Markup:
        """The passes of a loop inside `outer`; raises `LimitError` where there are too many."""
        self._passes += 1
        if self._passes > MAX_PASSES:
            message = f"lebih dari {MAX_PASSES:_} putaran".replace("_", ".")
            raise LimitError(message)
        return Markup(f"{outer}{PASS}{self._passes}")  # noqa: S704  a number and our own mark


def count_passes(template: nodes.Template, environment: Environment) -> None:
    """Let every loop of a parsed template number its passes."""
    for loop in template.find_all(nodes.For):
        call = nodes.Call(nodes.Name(COUNT_PASS, "load"), [nodes.Name(PASSES, "load")], [], None, None)
        assign = nodes.Assign(nodes.Name(PASSES, "store"), call)
        loop.body.insert(0, assign)
        for node in (assign, *assign.find_all(nodes.Node)):
            node.lineno = loop.lineno
        assign.set_environment(environment)


def shown(value: object) -> object:
    """What stands on the page for a figure or a text with emphasis; any other value as it is."""
    return str(value) if isinstance(value, Angka | Teks) else value


def compare_as_shown(template: nodes.Template, environment: Environment) -> None:
    """Let every comparison of a parsed template see what a page shows: `x == "0"` holds where x prints 0."""
    for comparison in [*template.find_all(nodes.Compare)]:
        sides: list[nodes.Compare | nodes.Operand] = [comparison, *comparison.ops]
        for side in sides:
            side.expr = nodes.Filter(side.expr, SHOWN, [], [], None, None, lineno=side.lineno, environment=environment)
