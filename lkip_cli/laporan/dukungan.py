"""Which kegiatan support a sasaran: first through the indikator that they are for, then besides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.laporan.pohon import leaves
from lkip_cli.model.entitas import Kegiatan
from lkip_cli.model.kinerja import Kinerja


@dataclass(frozen=True, slots=True)
class Dukungan:
    """A kegiatan under a sasaran.

    `utama` is the sasaran where its money is counted, that of the indikator it supports
    (empty: it supports none); `pertama` the one where its text stands in full. `daun`
    says that it holds money itself.
    """

    kegiatan: Kegiatan
    sasaran: str
    utama: str
    pertama: str
    daun: bool

    @property
    def pendukung(self) -> bool:
        """Whether the kegiatan only stands here besides, its money not being counted here."""
        return self.sasaran != self.utama


def group_dukungan(kinerja: Kinerja) -> dict[str, list[Dukungan]]:
    """The kegiatan by kode of sasaran: those counted here in the order of the indikator, then the others.

    The kegiatan of one program stand together, where its first one stands.
    """
    order = {kode: nomor for nomor, kode in enumerate(kinerja.indikator)}
    with_money = {satu.kode for satu in leaves(kinerja.kegiatan)}
    groups: dict[str, list[Dukungan]] = {}
    for kegiatan in sorted(kinerja.kegiatan.values(), key=lambda satu: order.get(satu.mendukung, len(order))):
        for satu in _of(kegiatan, kinerja, daun=kegiatan.kode in with_money):
            groups.setdefault(satu.sasaran, []).append(satu)
    return {kode: _by_program(isi) for kode, isi in groups.items()}


def _by_program(dukungan: list[Dukungan]) -> list[Dukungan]:
    programs = list(dict.fromkeys(satu.kegiatan.program for satu in dukungan))
    return sorted(dukungan, key=lambda satu: (satu.pendukung, programs.index(satu.kegiatan.program)))


def _of(kegiatan: Kegiatan, kinerja: Kinerja, *, daun: bool) -> Iterator[Dukungan]:
    """Every sasaran of a kegiatan once, the one it supports first in front."""
    utama = _sasaran(kegiatan.mendukung, kinerja)
    besides = (_sasaran(kode, kinerja) for kode in kegiatan.juga_mendukung)
    sasaran = [kode for kode in dict.fromkeys((utama, *besides)) if kode]
    for kode in sasaran:
        yield Dukungan(kegiatan, kode, utama, sasaran[0], daun)


def _sasaran(indikator: str, kinerja: Kinerja) -> str:
    """The sasaran of an indikator; empty where one of them could not be read."""
    satu = kinerja.indikator.get(indikator)
    return satu.sasaran if satu and satu.sasaran in kinerja.renstra.sasaran else ""
