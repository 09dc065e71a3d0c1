"""A step of an ordered list as target."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.skor import SERATUS, Skor
from lkip_cli.model.entitas import Predikat
from lkip_cli.model.nilai import Huruf

PREDIKAT = RumusHitungan(
    "predikat",
    "100% bila predikatnya sama dengan atau di atas target; selain itu nilai realisasi ÷ nilai target × 100%, bila "
    "kedua nilai itu diketahui",
    KETENTUAN,
)


def compute_predikat(realisasi: Huruf | Decimal, target: Huruf | Decimal, predikat: Predikat) -> Skor:
    """100 at or above the step of the target; below it the ratio of both nilai where both are known.

    The nilai of a target given as a letter is the lower bound of its step. A letter in
    the same step as a target given as a nilai gives no verdict.
    """
    step, step_target = find_step(realisasi, predikat), find_step(target, predikat)
    if step is None or step_target is None:
        return Skor(None, None, "predikat tidak ada dalam daftar predikat")
    if step == step_target and isinstance(realisasi, Huruf) and isinstance(target, Decimal):
        return Skor(None, None, "target berupa nilai, sedangkan realisasi hanya predikat")
    if step <= step_target:
        return Skor(SERATUS, tercapai=True)
    bound = target if isinstance(target, Decimal) else predikat.tingkat[step_target].di_atas
    if isinstance(realisasi, Decimal) and bound is not None and bound > 0:
        return Skor(Fraction(realisasi) / Fraction(bound) * SERATUS, tercapai=False)
    return Skor(None, tercapai=False, alasan="predikat di bawah target tidak mempunyai persentase capaian")


def find_step(nilai: Huruf | Decimal, predikat: Predikat) -> int | None:
    """The position in the list, 0 for the best; lower bounds are exclusive, so a nilai on one is in the step below."""
    for posisi, tingkat in enumerate(predikat.tingkat):
        if isinstance(nilai, Huruf):
            if tingkat.kode == nilai.kode:
                return posisi
        elif tingkat.di_atas is None or nilai > tingkat.di_atas:
            return posisi
    return None
