"""A warning that may stand."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Place


@dataclass(frozen=True, slots=True)
class Pengecualian:
    """The warning `kode` about `entitas` is not shown up to and with `sampai` (None: for good)."""

    kode: str
    entitas: str
    alasan: str
    sampai: Periode | None
    place: Place
