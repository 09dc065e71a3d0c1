"""The realisasi against what it is held up to besides its own target: the end of the renstra, the national standard."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lkip_cli.capaian.figur import PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.realisasi import find_desimal_indikator
from lkip_cli.capaian.skala import find_skala
from lkip_cli.capaian.status import Status
from lkip_cli.capaian.ukur import Cara, measure, print_persen
from lkip_cli.model.entitas import Indikator, Skala, StandarNasional
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, NilaiTarget


@dataclass(frozen=True, slots=True)
class TolokUkur:
    """A yardstick, and the capaian (persen) of the present realisasi against it, by the formula of the indikator."""

    target: Hitungan
    capaian: Hitungan
    status: Status
    skala: Skala | None
    sumber: str


def measure_renstra(kinerja: Kinerja, indikator: Indikator, kini: HasilIndikator) -> TolokUkur | None:
    """Against the target of the last year of the renstra; None where the renstra has none."""
    renstra = kinerja.renstra
    nilai = renstra.target.get(indikator.kode, {}).get(renstra.akhir)
    if nilai is None or isinstance(nilai, Absen):
        return None
    sumber = f"Rencana Strategis {renstra.awal}-{renstra.akhir}"
    rumus = RumusHitungan("target_renstra", f"target tahun {renstra.akhir}, akhir Rencana Strategis", sumber)
    return _measure(kinerja, indikator, kini, ("renstra", nilai), rumus)


def measure_standar(
    kinerja: Kinerja, indikator: Indikator, kini: HasilIndikator, standar: StandarNasional | None
) -> TolokUkur | None:
    """Against the national standard; None where there is none."""
    if standar is None or isinstance(standar.nilai, Absen):
        return None
    rumus = RumusHitungan("standar_nasional", "standar nasional yang diisi pada riwayat.yaml", standar.sumber)
    return _measure(kinerja, indikator, kini, ("standar", standar.nilai), rumus)


def _measure(
    kinerja: Kinerja, indikator: Indikator, kini: HasilIndikator, tolok: tuple[str, NilaiTarget], rumus: RumusHitungan
) -> TolokUkur:
    nama, nilai = tolok
    periode, perhitungan = kini.realisasi.periode, indikator.perhitungan
    figur = Figur(indikator.kode, f"target_{nama}", periode, indikator.satuan, find_desimal_indikator(indikator))
    target = figur.read(nilai, rumus)
    capaian = replace(figur, medan=f"capaian_{nama}", satuan=PERSEN, desimal=perhitungan.desimal)
    ukuran = measure(capaian, kini.realisasi, target, Cara(indikator.arah, perhitungan))
    skala = find_skala(kinerja.instansi.skala_nilai, print_persen(ukuran.capaian))
    return TolokUkur(target, ukuran.capaian, ukuran.status, skala, rumus.sumber)
