"""The band of a capaian on the agency's scale."""

from __future__ import annotations

from decimal import Decimal

from lkip_cli.model.entitas import Skala


def find_skala(skala_nilai: tuple[Skala, ...], persen: Decimal | None) -> Skala | None:
    """The highest band whose lower bound (inclusive) a printed percentage reaches; None where it reaches none.

    Lower bounds alone decide, so that there are no gaps and the top is open.
    """
    if persen is None:
        return None
    reached = (band for band in skala_nilai if band.mulai <= persen)
    return max(reached, key=lambda band: band.mulai, default=None)
