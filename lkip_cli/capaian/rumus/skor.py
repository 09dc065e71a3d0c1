"""What a formula of capaian gives."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

SERATUS = Fraction(100)
"""Capaian at which a target is exactly reached, in persen."""

LAN = "Keputusan Kepala LAN Nomor 239/IX/6/8/2003"
"""Source of the formulas for higher-is-better and lower-is-better indikator."""


@dataclass(frozen=True, slots=True)
class Skor:
    """A capaian in persen, exact and without bounds, and whether the target is reached.

    `persen` is None where the formula is not defined, for the reason `alasan`;
    `tercapai` is None where there is no verdict either.
    """

    persen: Fraction | None
    tercapai: bool | None
    alasan: str = ""
