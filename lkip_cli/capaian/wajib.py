"""Which kode need a figure in a quarter: what a bidang fills in, block by block, in print order."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.capaian.agregasi import TRIWULAN_TERAKHIR
from lkip_cli.capaian.anggaran import HasilAnggaran
from lkip_cli.model.entitas import Agregasi, DataDasar, Indikator, Kegiatan, Keluaran
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen


def list_data(kinerja: Kinerja, nomor: int) -> tuple[DataDasar, ...]:
    """Every data dasar; one that is measured once a year only in triwulan IV."""
    return tuple(data for data in kinerja.data_dasar.values() if _is_measured(data.agregasi, nomor))


def list_indikator(kinerja: Kinerja, nomor: int) -> tuple[Indikator, ...]:
    """Every indikator without rumus; one that is measured once a year only in triwulan IV."""
    return tuple(
        indikator
        for indikator in kinerja.indikator.values()
        if indikator.rumus is None and _is_measured(indikator.agregasi, nomor)
    )


def list_anggaran(kinerja: Kinerja, anggaran: Mapping[str, HasilAnggaran]) -> tuple[Kegiatan, ...]:
    """Every kegiatan and sub kegiatan that holds money itself; `anggaran` are the figures of the quarter by kode."""
    return tuple(kegiatan for kegiatan in _list_leaves(kinerja) if anggaran[kegiatan.kode].pagu.angka)


def list_keluaran(kinerja: Kinerja, anggaran: Mapping[str, HasilAnggaran]) -> tuple[tuple[Kegiatan, Keluaran], ...]:
    """Every kegiatan whose keluaran has a target, with that keluaran, unless it has no budget in the quarter."""
    return tuple(
        (kegiatan, kegiatan.keluaran)
        for kode, kegiatan in kinerja.kegiatan.items()
        if kegiatan.keluaran is not None
        and not isinstance(kegiatan.keluaran.target, Absen)
        and not isinstance(anggaran[kode].pagu.nilai, Absen)
    )


def list_narasi(kinerja: Kinerja, anggaran: Mapping[str, HasilAnggaran]) -> tuple[Kegiatan, ...]:
    """Every kegiatan that is told of: those with a known budget, one with sub kegiatan through them."""
    return tuple(kegiatan for kegiatan in _list_leaves(kinerja) if anggaran[kegiatan.kode].pagu.angka is not None)


def _list_leaves(kinerja: Kinerja) -> list[Kegiatan]:
    """Every kegiatan without sub kegiatan."""
    parents = {kegiatan.induk for kegiatan in kinerja.kegiatan.values()}
    return [kegiatan for kode, kegiatan in kinerja.kegiatan.items() if kode not in parents]


def _is_measured(agregasi: Agregasi, nomor: int) -> bool:
    return agregasi is not Agregasi.TAHUNAN or nomor == TRIWULAN_TERAKHIR
