"""The parts of a lock: each module lists what the report publishes of one kind of entity."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Terbit
from lkip_cli.laporan.terbit.bagian import angka_narasi, cara, data_dasar, indikator, jumlah, kegiatan
from lkip_cli.model.entitas import NamaTerbit

_URUTAN = (cara, data_dasar, indikator, kegiatan, jumlah, angka_narasi)
"""The parts in the order of the file."""


def list_all(bahan: Bahan) -> dict[NamaTerbit, Terbit]:
    """Every figure and choice that the report of `bahan` publishes, by name."""
    return {satu.nama: satu for modul in _URUTAN for satu in modul.list_terbit(bahan)}
