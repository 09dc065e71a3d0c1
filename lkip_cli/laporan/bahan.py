"""What a report is made of: the plan, the figures of its quarters, and which quarter it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.model.entitas import Profil, RalatTerbit, Triwulan
from lkip_cli.model.kinerja import Kinerja


@dataclass(frozen=True, slots=True)
class RalatCetak:
    """A correction that a report prints: `entitas` is the name of what the figure is about, `tag` names the figure."""

    isi: RalatTerbit
    entitas: str
    tag: str


@dataclass(frozen=True, slots=True)
class Bahan:
    """The year, the figures by number of the quarter (up to the report's own), and the period of the report.

    `ralat` are the corrections of earlier reports that this one prints.
    """

    kinerja: Kinerja
    hasil: Mapping[int, Hasil]
    periode: Periode
    ralat: tuple[RalatCetak, ...] = ()

    @property
    def kini(self) -> Hasil:
        """The figures of the quarter that the report is about."""
        return self.hasil[self.periode.triwulan]

    @property
    def triwulan(self) -> Triwulan | None:
        """What was filled in for that quarter, None where nothing was."""
        return self.kinerja.triwulan.get(self.periode.triwulan)

    @property
    def profil(self) -> Profil:
        """How complete the report must be."""
        return self.triwulan.profil if self.triwulan else Profil.TRIWULAN
