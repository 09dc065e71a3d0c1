"""The two sides of a comparison, and what stands on both of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.entitas import ENTITAS
from lkip_cli.banding.perubahan import Pokok
from lkip_cli.capaian.hasil import DINAS, Hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.lanjutan import is_unread, needs_unread
from lkip_cli.model.entitas import Triwulan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sisi:
    """One side: the year, and the figures of one of its quarters."""

    kinerja: Kinerja
    hasil: Hasil

    @property
    def periode(self) -> Periode:
        """The quarter."""
        return self.hasil.periode

    @property
    def triwulan(self) -> Triwulan:
        """What was filled in for the quarter."""
        return self.kinerja.triwulan[self.periode.triwulan]

    def lacks(self, kode: str) -> bool:
        """Whether `kode`, which is not known, may stand in an entry or a file that could not be read."""
        return is_unread(self.kinerja, kode)

    def is_unread(self, hitungan: Hitungan) -> bool:
        """Whether a figure is missing because something that was written could not be read."""
        if hitungan.tepat is not None or isinstance(hitungan.nilai, Absen):
            return False
        return needs_unread(self.kinerja, self.hasil, hitungan.kode, hitungan)

    @property
    def knows_all_capaian(self) -> bool:
        """Whether every capaian could be read or computed, or is missing for a reason of its own."""
        figures = (satu.capaian for satu in self.hasil.indikator.values())
        return not self.has_unread("indikator") and not any(map(self.is_unread, figures))

    def has_unread(self, jenis: str) -> bool:
        """Whether an entry of a kind (as `Letak` calls it) is left out of the totals because it could not be read."""
        declared = self.kinerja.letak.list_kode(jenis)
        return not self.kinerja.lengkap or not self.kinerja.tak_terbaca.isdisjoint(declared)


@dataclass(frozen=True, slots=True)
class Pasangan:
    """The old side and the new side."""

    lama: Sisi
    baru: Sisi

    @property
    def beda_periode(self) -> bool:
        """Whether two quarters are compared, not two states of one quarter."""
        return self.lama.periode != self.baru.periode

    @property
    def sebanding(self) -> bool:
        """Whether figures that grow over the year can be compared: in one year, or in the same quarter of two."""
        lama, baru = self.lama.periode, self.baru.periode
        return lama.tahun == baru.tahun or lama.triwulan == baru.triwulan

    @property
    def dinas(self) -> Pokok:
        """The agency itself."""
        return Pokok("dinas", DINAS, self.baru.kinerja.instansi.nama)

    def both(self, jenis: str) -> dict[str, Pokok]:
        """What stands on both sides, of one kind, by kode in print order; as it is called on the new side."""
        lama, baru = (ENTITAS[jenis](sisi.kinerja) for sisi in (self.lama, self.baru))
        return {kode: satu.pokok for kode, satu in baru.items() if kode in lama}

    def figures(self, jenis: str, ambil: Callable[[Hasil], Mapping[str, T]]) -> Iterator[tuple[Pokok, T, T]]:
        """What stands on both sides with its figures, of which `ambil` gives the mapping by kode."""
        lama, baru = ambil(self.lama.hasil), ambil(self.baru.hasil)
        for kode, pokok in self.both(jenis).items():
            if kode in lama and kode in baru:
                yield pokok, lama[kode], baru[kode]
