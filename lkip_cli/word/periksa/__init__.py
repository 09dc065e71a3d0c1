"""What is checked of a template beyond what rendering needs: one check per file, found by discovery.

A module offers `check(bacaan)`, which yields findings; the manual of its code stands in word/kaidah.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.templat.bacaan import Bacaan


class ModulPeriksa(Protocol):
    """What a module of this folder offers."""

    def check(self, bacaan: Bacaan) -> Iterator[Diagnostic]:
        """Look at one template."""


def run_checks(bacaan: Bacaan) -> list[Diagnostic]:
    """The findings of every check, in the order of the names of their modules."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    modules = (cast("ModulPeriksa", import_module(f"{__name__}.{name}")) for name in names)
    return [found for module in modules for found in module.check(bacaan)]
