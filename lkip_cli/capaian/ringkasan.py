"""How many indikator there are, were measured, and reached their target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import INDIKATOR, PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.rumus.jumlah import CACAH
from lkip_cli.capaian.rumus.rata_rata import RATA_RATA, compute_rata_rata
from lkip_cli.capaian.status import Status
from lkip_cli.model.nilai import Absen, KataAbsen


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """Counts over a set of indikator, and the mean of those that have a capaian (persen).

    `jumlah_indikator` = `diukur` + `belum_diukur` + `tidak_dapat_dihitung`, and
    `diukur` = `tercapai` + `belum_tercapai`.
    """

    jumlah_indikator: Hitungan
    diukur: Hitungan
    tercapai: Hitungan
    belum_tercapai: Hitungan
    belum_diukur: Hitungan
    tidak_dapat_dihitung: Hitungan
    rata_rata: Hitungan


def compute_ringkasan(kode: str, indikator: Sequence[HasilIndikator], periode: Periode, desimal: int) -> Ringkasan:
    """The counts of a set of indikator; `kode` names the set."""

    def tally(medan: str, *status: Status) -> Hitungan:
        return count(kode, medan, periode, [satu.capaian for satu in indikator if satu.status in status])

    return Ringkasan(
        jumlah_indikator=tally("jumlah_indikator", *Status),
        diukur=tally("diukur", Status.TERCAPAI, Status.BELUM_TERCAPAI),
        tercapai=tally("tercapai", Status.TERCAPAI),
        belum_tercapai=tally("belum_tercapai", Status.BELUM_TERCAPAI),
        belum_diukur=tally("belum_diukur", Status.BELUM_DIUKUR),
        tidak_dapat_dihitung=tally("tidak_dapat_dihitung", Status.TIDAK_DAPAT_DIHITUNG),
        rata_rata=mean(Figur(kode, "capaian", periode, PERSEN, desimal), indikator),
    )


def count(kode: str, medan: str, periode: Periode, capaian: Sequence[Hitungan]) -> Hitungan:
    """How many, with the capaian that were counted as its inputs."""
    return Figur(kode, medan, periode, INDIKATOR, 0).state(Fraction(len(capaian)), CACAH, tuple(capaian))


def find_measured(indikator: Sequence[HasilIndikator]) -> list[Hitungan]:
    """The capaian that are numbers."""
    return [satu.capaian for satu in indikator if satu.capaian.angka is not None]


def mean(figur: Figur, indikator: Sequence[HasilIndikator]) -> Hitungan:
    """The mean of the capaian that are numbers; absent where there are none."""
    measured = tuple(find_measured(indikator))
    if measured:
        return figur.compute(RATA_RATA, measured, compute_rata_rata)
    kata = KataAbsen.BELUM_DIUKUR if indikator else KataAbsen.TIDAK_ADA
    return figur.absent(Absen(kata), RATA_RATA, "tidak ada indikator yang mempunyai capaian")
