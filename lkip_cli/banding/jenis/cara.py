"""How an indikator is counted and measured: satuan, arah, rumus, agregasi, choices of calculation."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.atribut import compare_atribut
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan

JUDUL = "Cara menghitung"
CARA = ("satuan", "arah", "agregasi", "rumus", "perhitungan", "keluaran.satuan", "mendukung", "berlaku")
"""Fields (and all below them) that change figures without any figure having been typed."""


def is_cara(nama: str) -> bool:
    """Whether a field belongs here."""
    return nama in CARA or nama.startswith("perhitungan.")


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Of every kind of entry."""
    yield from compare_atribut(pasangan, is_cara, Bobot.CARA)
