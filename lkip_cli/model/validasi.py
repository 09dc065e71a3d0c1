"""Located tree -> file model: every fault of a file in one run, and a model that always comes out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ValidationError

from lkip_cli.diagnostics import Diagnostic, Fault, Gagal, Tingkat
from lkip_cli.model.galat import explain, find_meant
from lkip_cli.model.tempat import faulty_part, repair_of
from lkip_cli.sumber.tree import LocatedTree

M = TypeVar("M", bound=BaseModel)
Path = tuple[str | int, ...]


def validate_tree(model: type[M], tree: LocatedTree) -> tuple[M | Gagal, list[Diagnostic]]:
    """The file as `model`, with Gagal where an entry could not be read, and the findings.

    Faults are reported once: where pydantic refuses an entry, it is replaced by Gagal
    and the file is read again, so that the rest of the file still counts. A misspelt key
    makes the key that was meant unreadable, not missing.
    """
    found: list[Diagnostic] = []
    data: Any = tree.root
    while not isinstance(data, Gagal):
        try:
            return model.model_validate(data), found
        except ValidationError as failure:
            data = _copy(data)
            for error in failure.errors():
                data = _prune(model, tree, data, dict(error), found)
    return data, found


def _prune(model: type[BaseModel], tree: LocatedTree, data: Any, error: dict[str, Any], found: list[Diagnostic]) -> Any:
    """Report one error, and take the faulty entry out of `data`."""
    is_key = error["loc"][-1:] == ("[key]",)
    loc = tuple(step for step in error["loc"] if step != "[key]")
    if isinstance(error["input"], Gagal):
        return _replace(data, loc[:-1], error["input"])
    fault = explain(error, loc, keys_at(model, loc[:-1]))
    about_key = is_key or error["type"] == "extra_forbidden"
    diagnostic = _at(tree, loc, fault, key=about_key)
    found.append(diagnostic)
    if not about_key:
        return _replace(data, loc, Gagal(diagnostic))
    meant = find_meant(str(loc[-1]), keys_at(model, loc[:-1])) if error["type"] == "extra_forbidden" else None
    data = _remove(data, loc)
    if meant is None or _has(data, (*loc[:-1], meant)):
        return data
    return _replace(data, (*loc[:-1], meant), Gagal(diagnostic))


def _at(tree: LocatedTree, loc: Path, fault: Fault, *, key: bool) -> Diagnostic:
    scalar = tree.place(loc, key=key)
    places, edit = (faulty_part(scalar, fault),), repair_of(scalar, fault)
    return Diagnostic(fault.kode, Tingkat.KESALAHAN, fault.ringkas, places, fault.mengapa, fault.perbaikan, edit)


def keys_at(model: type[BaseModel], loc: Path) -> tuple[str, ...]:
    """The keys that the block at `loc` knows; empty where it holds kode."""
    kind: Any = model
    for step in loc:
        kind = _below(kind, step)
    fields = next((t.model_fields for t in _kinds(kind) if isinstance(t, type) and issubclass(t, BaseModel)), {})
    return tuple(fields)


def _below(kind: Any, step: str | int) -> Any:
    """The type of the child `step` of a block of type `kind`."""
    for inner in _kinds(kind):
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            field = inner.model_fields.get(str(step))
            return field.annotation if field else _entry_type(inner)
        if get_origin(inner) in {dict, list}:
            return get_args(inner)[-1]
    return None


def _entry_type(model: type[BaseModel]) -> Any:
    """The type of the entries by kode of a block."""
    extra = get_type_hints(model, include_extras=True).get("__pydantic_extra__")
    return get_args(extra)[-1] if get_origin(extra) is dict else None


def _kinds(kind: Any) -> Iterator[Any]:
    """The types inside unions and annotations, and the type itself."""
    if get_origin(kind) in {dict, list} or isinstance(kind, type):
        yield kind
        return
    for arg in get_args(kind):
        yield from _kinds(arg)


def _copy(node: Any) -> Any:
    """The containers of a tree copied, so that entries can be taken out."""
    if isinstance(node, dict):
        return {key: _copy(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_copy(value) for value in node]
    return node


def _replace(data: Any, loc: Path, gagal: Gagal) -> Any:
    """`data` with Gagal at `loc`, or at the deepest node above it that exists."""
    if not loc:
        return gagal
    parent = data
    for depth, step in enumerate(loc[:-1]):
        child = _child(parent, step)
        if not isinstance(child, dict | list):
            return _replace(data, loc[: depth + 1], gagal)
        parent = child
    if isinstance(parent, dict | list):
        parent[loc[-1]] = gagal  # type: ignore[index]
        return data
    return gagal


def _has(data: Any, loc: Path) -> bool:
    for step in loc[:-1]:
        data = _child(data, step)
    return isinstance(data, dict) and loc[-1] in data


def _remove(data: Any, loc: Path) -> Any:
    parent = data
    for step in loc[:-1]:
        parent = _child(parent, step)
    if isinstance(parent, dict):
        parent.pop(loc[-1], None)
    return data


def _child(node: Any, step: str | int) -> Any:
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        return node[step]
    return None
