"""The kinds of figure: how a text is read and how a value is printed."""

from __future__ import annotations

from enum import StrEnum


class JenisAngka(StrEnum):
    """What a satuan counts.

    `BULAT` whole numbers, `DESIMAL` exact decimals, `PERSEN` decimals on the scale
    0-100, `RUPIAH` whole rupiah, `PREDIKAT` a step of an ordered list (or the nilai
    behind it, read as `DESIMAL`).
    """

    BULAT = "bulat"
    DESIMAL = "desimal"
    PERSEN = "persen"
    RUPIAH = "rupiah"
    PREDIKAT = "predikat"
