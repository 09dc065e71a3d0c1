"""Sentences under the table of earlier periods: where their figures come from, why some are not compared."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.agregasi import TRIWULAN_TERAKHIR
from lkip_cli.capaian.hasil import Perbandingan
from lkip_cli.capaian.pembanding import BERTAMBAH, SATUAN_LAIN
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.catatan import end_sentence
from lkip_cli.laporan.kata import join_kata
from lkip_cli.model.entitas import Indikator, Riwayat

TAK_SEBANDING = frozenset({BERTAMBAH, SATUAN_LAIN})


def name_periode(periode: Periode, kini: Periode) -> str:
    """How the table calls a period: a whole earlier year by its number, a quarter of the present year in full."""
    if periode.tahun < kini.tahun and periode.triwulan == TRIWULAN_TERAKHIR:
        return str(periode.tahun)
    return f"{periode.singkat} {periode.tahun}"


def list_catatan(indikator: list[Indikator], bahan: Bahan) -> list[str]:
    """For each indikator the sources of its earlier years, the remarks on them, and why a change is not shown."""
    return [note for satu in indikator for note in _notes(satu, bahan)]


def _notes(indikator: Indikator, bahan: Bahan) -> Iterator[str]:
    perbandingan = bahan.kini.perbandingan.get(indikator.kode)
    if perbandingan is None:
        return
    for sumber, years in _group_by_source(perbandingan).items():
        yield end_sentence(f"{indikator.nama}, tahun {join_kata([str(tahun) for tahun in years])}: {sumber}")
    riwayat = bahan.kinerja.riwayat.get(indikator.kode, Riwayat())
    for tahun, angka in riwayat.realisasi.items():
        if angka.catatan and tahun < bahan.periode.tahun:
            yield end_sentence(f"{indikator.nama}, tahun {tahun}: {angka.catatan}")
    for alasan in dict.fromkeys(one.perubahan.alasan for one in perbandingan.tahun):
        if alasan in TAK_SEBANDING:
            yield end_sentence(f"{indikator.nama}: {alasan}")


def _group_by_source(perbandingan: Perbandingan) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for one in perbandingan.tahun:
        if one.lampau.sumber and one.lampau.realisasi.angka is not None:
            groups.setdefault(one.lampau.sumber, []).append(one.lampau.realisasi.periode.tahun)
    return groups
