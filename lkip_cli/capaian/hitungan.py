"""The computed figure: it carries its formula and its inputs."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.periode import Periode
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Absen, Huruf, Rentang


@dataclass(frozen=True, slots=True)
class RumusHitungan:
    """A formula: its kode, the words of it, its source (regulation, or the rule of lkip), and how it looks in numbers.

    `pola` has `{0}`, `{1}`, ... for the inputs in order, `{semua}` for all of them as a sum, `{daftar}` as a list,
    `{n}` for how many they are and `{persen}` for the sign of a percentage; empty where no pattern says it.
    """

    kode: str
    uraian: str
    sumber: str
    pola: str = ""


NilaiHitungan = Decimal | Huruf | Rentang | Absen | None
"""None: cannot be computed, because an input could not be read or divides by zero."""


@dataclass(frozen=True, slots=True)
class Hitungan:
    """A figure of an entity in a period.

    `medan` names the field (`realisasi`, `capaian`, `pagu`, `serapan`, ...); `nilai`
    is unrounded; `alasan` says why there is no value; `masukan` are the figures that
    went in, each itself a Hitungan, so that a trace only reads. `pecahan` is the exact
    number behind `nilai`, so that no figure is made from a rounded quotient.
    """

    kode: str
    medan: str
    periode: Periode
    nilai: NilaiHitungan
    satuan: Satuan
    rumus: RumusHitungan
    masukan: tuple[Hitungan, ...] = ()
    desimal: int | None = None
    alasan: str = ""
    pecahan: Fraction | None = None

    @property
    def tag(self) -> str:
        """The name of the figure: `medan/kode/periode`."""
        return f"{self.medan}/{self.kode}/{self.periode}"

    @property
    def angka(self) -> Decimal | None:
        """The number, or None where there is none."""
        return self.nilai if isinstance(self.nilai, Decimal) else None

    @property
    def tepat(self) -> Fraction | None:
        """The number exactly, or None where there is none."""
        if self.pecahan is not None:
            return self.pecahan
        return None if self.angka is None else Fraction(self.angka)
