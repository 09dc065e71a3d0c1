"""What a rule over the data may look at, and how it makes a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.diagnostics import Diagnostic, Kaidah, Place
from lkip_cli.kaidah.tulisan import Tulisan, list_nama, list_tulisan
from lkip_cli.laporan.terbit.kunci import Temuan, list_temuan
from lkip_cli.model.kinerja import Kinerja


@dataclass(frozen=True)
class Periksa:
    """One year: the model, the figures of each quarter, and the other years of the data folder."""

    kinerja: Kinerja
    hasil: Mapping[int, Hasil]
    tahun_lain: Mapping[int, Kinerja]

    @cached_property
    def narasi(self) -> tuple[Tulisan, ...]:
        """The narrative of every quarter; listed once, for many rules look at it."""
        return tuple(list_tulisan(self.kinerja))

    @cached_property
    def terbit(self) -> tuple[Temuan, ...]:
        """What has changed of the figures that closed locks hold."""
        years = (self.kinerja, *self.tahun_lain.values())
        locks = [kunci for kinerja in years for kunci in kinerja.kunci.values()]
        return tuple(list_temuan(self.kinerja, self.hasil, locks)) if self.kinerja.kunci else ()

    @cached_property
    def nama(self) -> tuple[Tulisan, ...]:
        """The names and sentences of the plan."""
        return tuple(list_nama(self.kinerja))


Check = Callable[[Periksa], Iterator[Diagnostic]]


def temuan(
    kaidah: Kaidah, ringkas: str, places: tuple[Place, ...], perbaikan: str, *, mengapa: str = "", entitas: str = ""
) -> Diagnostic:
    """A finding of `kaidah`: what is wrong at which places, and what to do; `mengapa` defaults to its reason."""
    return Diagnostic(
        kaidah.kode,
        kaidah.tingkat,
        ringkas,
        places,
        mengapa or kaidah.alasan,
        perbaikan,
        entitas=entitas,
    )
