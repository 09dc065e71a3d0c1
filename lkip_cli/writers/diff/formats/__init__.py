"""How a comparison is shown: one format per file, found by its name; each offers `format_diff`."""

from __future__ import annotations

import importlib

from lkip_cli.writers.diff.tampilan import Format


def find_format(nama: str) -> Format:
    """The format of that name, which is that of a file of this folder; no other is loaded."""
    offered: Format = importlib.import_module(f"{__name__}.{nama}").format_diff
    return offered
