"""How findings are shown: one format per file, found by its name; each offers `format_diagnostics`."""

from __future__ import annotations

import importlib
import pkgutil

from lkip_cli.diagnostics.tampilan import Format


def format_names() -> tuple[str, ...]:
    """The names of all formats, sorted."""
    return tuple(sorted(info.name for info in pkgutil.iter_modules(__path__)))


def find_format(nama: str) -> Format:
    """The format of that name, which must be one of `format_names()`; no other is loaded."""
    offered: Format = importlib.import_module(f"{__name__}.{nama}").format_diagnostics
    return offered
