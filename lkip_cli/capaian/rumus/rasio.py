"""An indikator that is a ratio of data dasar."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan

RASIO = RumusHitungan("rasio", "pembilang ÷ penyebut × pengali", KETENTUAN, "{0} ÷ {1} × {2}{persen}")
BAGIAN_RASIO = RumusHitungan("bagian_rasio", "jumlah data dasar yang disebut rumus indikator", KETENTUAN, "{semua}")
PENGALI = RumusHitungan("pengali", "pengali pada rumus indikator", "Berkas indikator")


def compute_rasio(pembilang: Fraction, penyebut: Fraction, pengali: Fraction) -> Fraction | None:
    """Pembilang / penyebut x pengali, from parts already joined over the quarters; None for a penyebut of 0."""
    return pembilang / penyebut * pengali if penyebut else None
