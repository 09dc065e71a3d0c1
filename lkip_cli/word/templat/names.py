"""Names and fields in expressions, looked up in the context without rendering."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from jinja2 import nodes

from lkip_cli.diagnostics.near import nearest
from lkip_cli.word.render.env import LOOP_FIELDS, NEIGHBOURS

LOOP = "loop"
Values = Callable[[], Iterator[object]]
"""All values that an expression can have in this context, found only as far as they are asked for."""


@dataclass(frozen=True, slots=True)
class NameFault:
    """A code, what is wrong, and the remedy where a near name is known."""

    kode: str
    ringkas: str
    perbaikan: str = ""


@dataclass(slots=True)
class Scope:
    """The names of the context, and those that the open loops bind, innermost last."""

    context: Mapping[str, object]
    loops: list[dict[str, Values]] = field(default_factory=list)

    def enter(self, loop: nodes.For) -> None:
        """Open a loop: its variable stands for the entries of what it runs over."""
        outer = Scope(self.context, [*self.loops])
        target = loop.target
        bound: dict[str, Values] = {
            LOOP: lambda: (dict.fromkeys(NEIGHBOURS, entry) for entry in _entries(outer.values(loop.iter)))
        }
        if isinstance(target, nodes.Name):
            bound[target.name] = lambda: _entries(outer.values(loop.iter))
        else:
            bound.update({name.name: lambda: iter(()) for name in target.find_all(nodes.Name)})
        self.loops.append(bound)

    def leave(self) -> None:
        """Close the innermost loop."""
        if self.loops:
            self.loops.pop()

    def values(self, node: nodes.Node) -> Iterator[object]:
        """The values of an expression; none where they cannot be told without rendering."""
        if isinstance(node, nodes.Name):
            return self._values_of_name(node.name)
        if isinstance(node, nodes.Getattr):
            return _fields(self.values(node.node), node.attr)
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
            return _fields(self.values(node.node), node.arg.value)
        return iter(())

    def _values_of_name(self, name: str) -> Iterator[object]:
        for bound in reversed(self.loops):
            if name in bound:
                return bound[name]()
        return iter((self.context[name],)) if name in self.context else iter(())

    def faults(self, parts: list[nodes.Expr]) -> Iterator[NameFault]:
        """Unknown names and fields among the parts of an expression, names first."""
        names = (part.name for part in parts if isinstance(part, nodes.Name))
        for name in names:
            if not any(name in bound for bound in self.loops) and name not in self.context:
                yield self._unknown_name(name)
        for part in parts:
            if isinstance(part, nodes.Getattr):
                yield from self._field_fault(part.node, part.attr)
            elif (
                isinstance(part, nodes.Getitem)
                and isinstance(part.arg, nodes.Const)
                and isinstance(part.arg.value, str)
            ):
                yield from self._field_fault(part.node, part.arg.value)

    def _unknown_name(self, name: str) -> NameFault:
        near = nearest(name, [*self.context, *(key for bound in self.loops for key in bound)])
        return NameFault("LK820", f"nama «{name}» tidak dikenal", f"Barangkali maksudnya «{near}»." if near else "")

    def _field_fault(self, owner: nodes.Node, attribute: str) -> Iterator[NameFault]:
        if isinstance(owner, nodes.Name) and owner.name == LOOP and self.loops:
            if attribute not in LOOP_FIELDS:
                yield _unknown_field(attribute, LOOP, LOOP_FIELDS)
            return
        known: dict[str, None] = {}
        for value in self.values(owner):
            if isinstance(value, list | tuple):
                yield _list_has_no_field(attribute, written(owner))
                return
            keys = value if isinstance(value, Mapping) else {}
            if attribute in keys:
                return
            known.update(dict.fromkeys(keys) or {"": None})
        if known:
            yield _unknown_field(attribute, written(owner), known)


def _entries(values: Iterable[object]) -> Iterator[object]:
    for value in values:
        if isinstance(value, list | tuple):
            yield from value


def _fields(values: Iterable[object], key: object) -> Iterator[object]:
    for value in values:
        if isinstance(value, Mapping) and key in value:
            yield value[key]
        elif isinstance(value, list | tuple) and isinstance(key, int):
            yield from value[key : key + 1]


def _unknown_field(attribute: str, owner: str, known: Iterable[str]) -> NameFault:
    near = nearest(attribute, known)
    listed = ", ".join(f"«{name}»" for name in islice((one for one in known if one), 12))
    remedy = f"Barangkali maksudnya «{near}»." if near else f"Isian yang ada: {listed}." if listed else ""
    return NameFault("LK821", f"isian «{attribute}» tidak ada pada «{owner}»", remedy)


def _list_has_no_field(attribute: str, owner: str) -> NameFault:
    remedy = f"Tulis «{{% for baris in {owner} %}}», lalu «{{{{ baris.{attribute} }}}}» di dalamnya."
    return NameFault("LK821", f"«{owner}» adalah daftar, jadi isian «{attribute}» ada pada barisnya", remedy)


def written(node: nodes.Node) -> str:
    """A name with its fields as an author writes it."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{written(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        return f"{written(node.node)}[{node.arg.value!r}]"
    return "..."
