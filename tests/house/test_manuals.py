"""Every finding that can be shown can be explained."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import lkip_cli
from lkip_cli.cli.manual import find_manual
from lkip_cli.diagnostics import Kaidah

KODE = re.compile(r"LK[0-9]{3}")
LETTERS = re.compile(r"\S")


def test_every_code_in_the_program_has_a_manual(code: dict[Path, ast.Module]) -> None:
    written = {kode: str(path) for path, tree in code.items() for kode in _codes(tree)}
    known = {kaidah.kode for kaidah in _manuals()}
    assert {kode: path for kode, path in written.items() if kode not in known} == {}


def test_no_code_has_two_manuals() -> None:
    assert [kode for kode, times in Counter(kaidah.kode for kaidah in _manuals()).items() if times > 1] == []


def test_every_code_is_lk_and_three_digits() -> None:
    assert [kaidah.kode for kaidah in _manuals() if not KODE.fullmatch(kaidah.kode)] == []


def test_explain_knows_every_manual() -> None:
    assert set(find_manual()) == {kaidah.kode for kaidah in _manuals()}


def test_no_part_of_a_manual_is_empty() -> None:
    parts = ("judul", "alasan", "cara_memperbaiki", "rujukan")
    assert [(k.kode, part) for k in _manuals() for part in parts if not LETTERS.search(getattr(k, part))] == []


def _codes(tree: ast.Module) -> Iterator[str]:
    """The codes that stand as texts of their own; a mention in a docstring is none."""
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return (text for text in texts if KODE.fullmatch(text))


def _manuals() -> list[Kaidah]:
    """Every manual that any module holds, each once."""
    found: dict[int, Kaidah] = {}
    for info in pkgutil.walk_packages(lkip_cli.__path__, f"{lkip_cli.__name__}."):
        names = vars(importlib.import_module(info.name))
        held = (*names.get("MANUAL", ()), names.get("KAIDAH"))
        found |= {id(kaidah): kaidah for kaidah in held if isinstance(kaidah, Kaidah)}
    return list(found.values())
