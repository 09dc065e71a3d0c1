"""Realisasi, target, capaian and verdict of one indikator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.realisasi import compute_realisasi, find_desimal_indikator
from lkip_cli.capaian.skala import find_skala
from lkip_cli.capaian.status import Status
from lkip_cli.capaian.target import compute_target
from lkip_cli.capaian.ukur import Cara, measure, print_persen
from lkip_cli.capaian.versi import find_in_force
from lkip_cli.model.entitas import Indikator, Skala
from lkip_cli.model.kinerja import Kinerja


@dataclass(frozen=True, slots=True)
class HasilIndikator:
    """The figures of an indikator at the end of a quarter.

    `target` is that of the year under the Perjanjian Kinerja in force at the end of
    the quarter; `target_triwulan` the one up to this quarter where the year is split.
    `capaian` (persen) is measured against `target_triwulan` where there is one, and
    `capaian_tahunan` then stands beside it. `skala` is the band of the printed capaian.
    """

    target: Hitungan
    target_triwulan: Hitungan | None
    realisasi: Hitungan
    pembilang: Hitungan | None
    penyebut: Hitungan | None
    capaian: Hitungan
    capaian_tahunan: Hitungan | None
    status: Status
    skala: Skala | None


def compute_indikator(
    kinerja: Kinerja, indikator: Indikator, data: Mapping[str, Hitungan], periode: Periode
) -> HasilIndikator:
    """The figures of `indikator`; `data` are the data dasar up to the quarter."""
    realisasi = compute_realisasi(kinerja, indikator, data, periode)
    target, target_triwulan = _targets(kinerja, indikator, periode)
    cara = Cara(indikator.arah, indikator.perhitungan)
    figur = Figur(indikator.kode, "capaian", periode, PERSEN, indikator.perhitungan.desimal)
    ukuran = measure(figur, realisasi.nilai, target_triwulan or target, cara)
    of_year = replace(figur, medan="capaian_tahunan")
    return HasilIndikator(
        target=target,
        target_triwulan=target_triwulan,
        realisasi=realisasi.nilai,
        pembilang=realisasi.pembilang,
        penyebut=realisasi.penyebut,
        capaian=ukuran.capaian,
        capaian_tahunan=measure(of_year, realisasi.nilai, target, cara).capaian if target_triwulan else None,
        status=ukuran.status,
        skala=find_skala(kinerja.instansi.skala_nilai, print_persen(ukuran.capaian)),
    )


def _targets(kinerja: Kinerja, indikator: Indikator, periode: Periode) -> tuple[Hitungan, Hitungan | None]:
    figur = Figur(indikator.kode, "target", periode, indikator.satuan, find_desimal_indikator(indikator))
    in_force = find_in_force(kinerja.dokumen.perjanjian_kinerja, periode)
    return compute_target(figur, indikator.target, in_force, indikator.agregasi)
