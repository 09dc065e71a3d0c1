"""One year of an agency with references resolved: what every later room reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.angka.periode import Periode
from lkip_cli.model.entitas import (
    DataDasar,
    Dokumen,
    Indikator,
    Instansi,
    Kegiatan,
    Kunci,
    Pendahuluan,
    Peraturan,
    Program,
    Renstra,
    Riwayat,
    Triwulan,
)
from lkip_cli.model.letak import Letak


@dataclass(frozen=True, slots=True)
class Kinerja:
    """A year: the plan, and the quarters that have data.

    Mappings are in print order and hold only what could be read. `letak` finds the
    place of an entity and takes no part in comparison. `tak_terbaca` are the kode that
    are declared but could not be read; `lengkap` is False where not even all kode are
    known, because a whole file or list could not be read. `riwayat` is by kode of the
    indikator, `kunci` by number of the quarter.
    """

    tahun: int
    instansi: Instansi
    peraturan: Mapping[str, Peraturan]
    dokumen: Dokumen
    renstra: Renstra
    pendahuluan: Pendahuluan
    data_dasar: Mapping[str, DataDasar]
    indikator: Mapping[str, Indikator]
    program: Mapping[str, Program]
    kegiatan: Mapping[str, Kegiatan]
    triwulan: Mapping[int, Triwulan]
    letak: Letak = field(compare=False)
    tak_terbaca: frozenset[str] = frozenset()
    lengkap: bool = True
    riwayat: Mapping[str, Riwayat] = field(default_factory=dict)
    kunci: Mapping[int, Kunci] = field(default_factory=dict)

    @property
    def periode(self) -> tuple[Periode, ...]:
        """The quarters with data, in time order."""
        return tuple(Periode(self.tahun, nomor) for nomor in sorted(self.triwulan))
