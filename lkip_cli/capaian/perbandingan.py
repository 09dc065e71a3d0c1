"""What PermenPANRB 53/2014 holds the realisasi of an indikator against, besides its target of the year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.agregasi import TRIWULAN_TERAKHIR
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.pembanding import Lampau, Pembanding, compare_quarter, compare_year, read_lampau
from lkip_cli.capaian.tolok_ukur import TolokUkur, measure_renstra, measure_standar
from lkip_cli.model.entitas import Indikator, Riwayat
from lkip_cli.model.kinerja import Kinerja

PerPeriode = Mapping[Periode, Mapping[str, HasilIndikator]]
"""The figures of the indikator of every quarter of the data folder."""


@dataclass(frozen=True, slots=True)
class Perbandingan:
    """The comparisons of one indikator; None or empty where there is nothing to compare with.

    `triwulan_lalu` is the quarter before in the same year, `tahun` the earlier years in
    time order, `renstra` the end of the renstra, `standar` the national standard.
    """

    triwulan_lalu: Pembanding | None
    tahun: tuple[Pembanding, ...]
    renstra: TolokUkur | None
    standar: TolokUkur | None

    @property
    def tahun_lalu(self) -> Pembanding | None:
        """The year just before the present one, where it is among the earlier years."""
        last = self.tahun[-1] if self.tahun else None
        return last if last and last.lampau.realisasi.periode.tahun == last.perubahan.periode.tahun - 1 else None


def compute_perbandingan(kinerja: Kinerja, periode: Periode, hasil: PerPeriode) -> dict[str, Perbandingan]:
    """The comparisons of every indikator in `periode`; of `hasil` only what was before it is looked at."""
    return {kode: _of_indikator(kinerja, satu, periode, hasil) for kode, satu in kinerja.indikator.items()}


def _of_indikator(kinerja: Kinerja, indikator: Indikator, periode: Periode, hasil: PerPeriode) -> Perbandingan:
    kini = hasil[periode][indikator.kode]
    riwayat = kinerja.riwayat.get(indikator.kode, Riwayat())
    years = _years(kinerja, indikator, periode, hasil)
    return Perbandingan(
        triwulan_lalu=_triwulan_lalu(indikator, periode, kini, hasil),
        tahun=tuple(compare_year(kinerja, indikator, kini, years[tahun]) for tahun in sorted(years)),
        renstra=measure_renstra(kinerja, indikator, kini),
        standar=measure_standar(kinerja, indikator, kini, riwayat.standar_nasional),
    )


def _triwulan_lalu(
    indikator: Indikator, periode: Periode, kini: HasilIndikator, hasil: PerPeriode
) -> Pembanding | None:
    before = hasil.get(Periode(periode.tahun, periode.triwulan - 1), {}).get(indikator.kode)
    return None if before is None else compare_quarter(indikator, kini, _lampau(before))


def _years(kinerja: Kinerja, indikator: Indikator, periode: Periode, hasil: PerPeriode) -> dict[int, Lampau]:
    """The earlier years: those of the data folder by their last quarter, the others as riwayat has them."""
    riwayat = kinerja.riwayat.get(indikator.kode, Riwayat())
    years = {
        tahun: read_lampau(indikator, tahun, angka, kinerja.instansi.skala_nilai)
        for tahun, angka in riwayat.realisasi.items()
        if tahun < periode.tahun
    }
    return years | {
        lain.tahun: _lampau(satu[indikator.kode])
        for lain, satu in hasil.items()
        if lain.tahun < periode.tahun and lain.triwulan == TRIWULAN_TERAKHIR and indikator.kode in satu
    }


def _lampau(hasil: HasilIndikator) -> Lampau:
    return Lampau(hasil.realisasi, hasil.capaian, hasil.skala)
