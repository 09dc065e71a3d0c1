"""What a format of findings is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from lkip_cli.diagnostics.diagnostic import Diagnostic
from lkip_cli.diagnostics.kaidah import Kaidah


@dataclass(frozen=True, slots=True)
class Tampilan:
    """The findings in the order of their places, and what a format may use besides.

    `warna` says that the reader sees colours. `manual` gives every manual by its kode; it
    is called only by a format that shows manuals, for reading them all takes time.
    """

    diagnostics: Sequence[Diagnostic]
    warna: bool = False
    manual: Callable[[], Mapping[str, Kaidah]] = dict


Format = Callable[[Tampilan], str]
"""A format: all findings as one text, complete also where there is none."""
