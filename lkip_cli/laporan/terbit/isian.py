"""Figures that a bidang fills in, alone or joined over the quarters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Sifat, Terbit, print_terbit
from lkip_cli.model.entitas import Agregasi, NamaTerbit
from lkip_cli.model.nilai import Isian

GABUNGAN = frozenset({Agregasi.JUMLAH, Agregasi.RATA_RATA, Agregasi.MAKSIMUM})
"""The agregasi that join the figures of all quarters."""


@dataclass(frozen=True, slots=True)
class Tempat:
    """Which figure it is in a lock, and the block and bidang whose file it is filled in."""

    bagian: str
    kode: str
    medan: str
    blok: str
    bidang: str

    @property
    def nama(self) -> NamaTerbit:
        """Its name."""
        return self.bagian, self.kode, self.medan

    def name_berkas(self, nomor: int) -> NamaTerbit:
        """The entry that says whether the bidang has its file of quarter `nomor`."""
        return "bidang", self.bidang, f"berkas_tw{nomor}"


def list_realisasi(
    bahan: Bahan, tempat: Tempat, agregasi: Agregasi, hitungan: Hitungan, sebab: frozenset[NamaTerbit]
) -> Iterator[Terbit]:
    """The figure up to the quarter as filled in; where quarters are joined, each of them and then their sum or mean."""
    if agregasi not in GABUNGAN:
        yield as_isian(bahan, tempat, hitungan, sebab)
        return
    quarters = [_of_quarter(bahan, tempat, hitungan, satu.triwulan) for satu in bahan.periode.sampai_dengan]
    yield from quarters
    names = frozenset(satu.nama for satu in quarters)
    asal = (tempat.blok, bahan.periode.triwulan, tempat.kode)
    yield Terbit(tempat.nama, print_terbit(hitungan), Sifat.HITUNGAN, asal, sebab | names, hitungan.tag)


def as_isian(bahan: Bahan, tempat: Tempat, hitungan: Hitungan, sebab: frozenset[NamaTerbit]) -> Terbit:
    """A figure as it was filled in for the quarter of the report."""
    nomor = bahan.periode.triwulan
    isian = _find(bahan, tempat, nomor)
    return Terbit(
        tempat.nama,
        print_terbit(hitungan),
        Sifat.ISIAN,
        (tempat.blok, nomor, tempat.kode),
        sebab | {tempat.name_berkas(nomor)},
        hitungan.tag,
        isian.ralat if isian else None,
    )


def _of_quarter(bahan: Bahan, tempat: Tempat, hitungan: Hitungan, nomor: int) -> Terbit:
    """The figure of one of the quarters that are joined."""
    isian = _find(bahan, tempat, nomor)
    figur = Figur(tempat.kode, "nilai", hitungan.periode, hitungan.satuan).read(isian.nilai if isian else None)
    nama = (tempat.bagian, tempat.kode, f"tw{nomor}")
    asal, ralat = (tempat.blok, nomor, tempat.kode), isian.ralat if isian else None
    sebab = frozenset({tempat.name_berkas(nomor)})
    return Terbit(nama, print_terbit(figur), Sifat.ISIAN, asal, sebab, ralat=ralat)


def _find(bahan: Bahan, tempat: Tempat, nomor: int) -> Isian | None:
    triwulan = bahan.kinerja.triwulan.get(nomor)
    isian: Isian | None = getattr(triwulan, tempat.blok).get(tempat.kode) if triwulan else None
    return isian
