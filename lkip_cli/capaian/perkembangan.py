"""Whether an indikator has become better or worse since an earlier period."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.rumus.predikat import find_step
from lkip_cli.model.entitas import Arah, Predikat
from lkip_cli.model.nilai import Huruf


class Perkembangan(StrEnum):
    """The word that a page shows."""

    MEMBAIK = "Membaik"
    TETAP = "Tetap"
    MEMBURUK = "Memburuk"


def judge(arah: Arah, sekarang: Hitungan, pembanding: Hitungan, perubahan: Hitungan) -> Perkembangan | None:
    """The verdict on the printed change, so that a reader can check it; None where there is none.

    A predikat is compared by its steps. A range has no better direction.
    """
    if sekarang.satuan.predikat is not None:
        return _by_step(sekarang, pembanding, sekarang.satuan.predikat)
    change = perubahan.angka
    if change is None or arah is Arah.RENTANG:
        return None
    printed = change if perubahan.desimal is None else round_half_up(change, perubahan.desimal)
    return _by_sign(printed if arah is Arah.NAIK else -printed)


def _by_step(sekarang: Hitungan, pembanding: Hitungan, predikat: Predikat) -> Perkembangan | None:
    steps = [
        find_step(satu.nilai, predikat) for satu in (sekarang, pembanding) if isinstance(satu.nilai, Huruf | Decimal)
    ]
    known = [step for step in steps if step is not None]
    return _by_sign(Decimal(known[1] - known[0])) if len(known) == len((sekarang, pembanding)) else None


def _by_sign(gain: Decimal) -> Perkembangan:
    if not gain:
        return Perkembangan.TETAP
    return Perkembangan.MEMBAIK if gain > 0 else Perkembangan.MEMBURUK
