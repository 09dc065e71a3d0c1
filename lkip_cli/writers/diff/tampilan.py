"""What a format of a comparison is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lkip_cli.banding.daftar import Daftar


@dataclass(frozen=True, slots=True)
class Tampilan:
    """The comparison, and what a format for the screen may use: the columns of the terminal, and colours."""

    daftar: Daftar
    lebar: int = 100
    warna: bool = False


Format = Callable[[Tampilan], str]
"""A format: the whole comparison as one text."""
