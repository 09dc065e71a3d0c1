"""How the indikator spread over the verdicts and over the bands of the scale, in numbers and in persen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.ringkasan import Ringkasan, count, find_measured
from lkip_cli.capaian.rumus.bagian import BAGIAN, compute_bagian
from lkip_cli.capaian.status import Status
from lkip_cli.model.entitas import Skala


@dataclass(frozen=True, slots=True)
class Bagian:
    """How many indikator, and which part of the whole (persen)."""

    jumlah: Hitungan
    bagian: Hitungan


@dataclass(frozen=True, slots=True)
class Sebaran:
    """`status` is over all indikator; `peringkat`, by kode of the band and best first, over the `bercapaian` ones.

    `bercapaian` counts the indikator whose capaian is a number.
    """

    status: dict[Status, Bagian]
    peringkat: dict[str, Bagian]
    bercapaian: Hitungan


def compute_sebaran(
    ringkasan: Ringkasan, indikator: Sequence[HasilIndikator], skala: tuple[Skala, ...], desimal: int
) -> Sebaran:
    """The spread of a set of indikator that `ringkasan` has counted."""
    semua = ringkasan.jumlah_indikator
    counts = {
        Status.TERCAPAI: ringkasan.tercapai,
        Status.BELUM_TERCAPAI: ringkasan.belum_tercapai,
        Status.BELUM_DIUKUR: ringkasan.belum_diukur,
        Status.TIDAK_DAPAT_DIHITUNG: ringkasan.tidak_dapat_dihitung,
    }
    bercapaian = count(semua.kode, "bercapaian", semua.periode, find_measured(indikator))
    bands = {band.kode: _count_band(semua.kode, semua.periode, band, indikator) for band in skala}
    return Sebaran(
        status={status: _bagian(jumlah, semua, desimal) for status, jumlah in counts.items()},
        peringkat={kode: _bagian(jumlah, bercapaian, desimal) for kode, jumlah in bands.items()},
        bercapaian=bercapaian,
    )


def _count_band(kode: str, periode: Periode, band: Skala, indikator: Sequence[HasilIndikator]) -> Hitungan:
    return count(kode, f"peringkat_{band.kode}", periode, [satu.capaian for satu in indikator if satu.skala == band])


def _bagian(jumlah: Hitungan, seluruhnya: Hitungan, desimal: int) -> Bagian:
    figur = Figur(jumlah.kode, f"bagian_{jumlah.medan}", jumlah.periode, PERSEN, desimal)
    return Bagian(jumlah, figur.compute(BAGIAN, (jumlah, seluruhnya), compute_bagian, "tidak ada indikator"))
