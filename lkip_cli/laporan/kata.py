"""Words joined in a sentence."""

from __future__ import annotations

from collections.abc import Sequence


def join_kata(names: Sequence[str]) -> str:
    """Names in a sentence: "a", "a dan b", "a, b, dan c"."""
    *awal, akhir = names
    if len(awal) > 1:
        return f"{', '.join(awal)}, dan {akhir}"
    return " dan ".join(names)
