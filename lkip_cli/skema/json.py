"""Schemas as plain JSON values, and the few steps that every builder of them takes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

Skema = dict[str, object]
"""A JSON Schema (draft-07) or a part of one."""

TANDA = "Dibuat oleh `lkip schema --tulis`; perubahan di sini akan tertimpa."
"""Stands in every schema that lkip writes; a file without it belongs to the user."""


def types_of(skema: Skema) -> list[str]:
    """The JSON types that a schema names."""
    named = skema.get("type", [])
    return [named] if isinstance(named, str) else [str(one) for one in named] if isinstance(named, list) else []


def also_of_type(skema: Skema, jenis: str) -> Skema:
    """The schema that takes a further JSON type; where it lists its values, null is one more of them."""
    listed = skema.get("enum")
    if isinstance(listed, list) and jenis == "null":
        return {**skema, "enum": [*listed, None]}
    return {**skema, "type": [*types_of(skema), jenis]}


def whole(pola: Iterable[str]) -> str:
    """The pattern of a whole text that matches one of several; spaces at its ends do not count."""
    return f"^ *(?:{'|'.join(dict.fromkeys(pola))}) *$"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence: `a`, `b`."""
    return ", ".join(f"`{name}`" for name in names)


def to_bytes(isi: Mapping[str, object]) -> bytes:
    """A JSON file as it is written: two spaces, Indonesian letters as they are, one line break at its end."""
    return f"{json.dumps(isi, ensure_ascii=False, indent=2)}\n".encode()
