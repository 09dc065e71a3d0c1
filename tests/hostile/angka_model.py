"""Every figure of the model by where it belongs, in a form that two runs can be compared by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Instansi, Kegiatan, Target, Triwulan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Huruf, Isian, NilaiTarget, Rentang

Kunci = tuple[str, ...]
"""Where a figure belongs: `("data", "1", "jumlah-peserta")`, `("pagu", "pelatihan", "murni")`."""
Angka = Decimal | str
"""A figure, or the word or letter that stands for one."""


def figures_of(tahun: Mapping[int, Kinerja]) -> dict[Kunci, Angka]:
    """The figures of all years; what could not be read is left out."""
    return {
        (str(nomor), *kunci): angka
        for nomor, kinerja in tahun.items()
        for kunci, nilai in _of_year(kinerja)
        for angka in _plain(nilai)
    }


def _of_year(kinerja: Kinerja) -> Iterator[tuple[Kunci, object]]:
    yield from _of_instansi(kinerja.instansi)
    for kode, per_tahun in kinerja.renstra.target.items():
        yield from ((("renstra", kode, str(tahun)), nilai) for tahun, nilai in per_tahun.items())
    for kode, indikator in kinerja.indikator.items():
        if indikator.rumus:
            yield ("pengali", kode), indikator.rumus.pengali
        for versi, target in indikator.target.items():
            yield from _of_target(("target", kode, versi), target)
    for kegiatan in kinerja.kegiatan.values():
        yield from _of_kegiatan(kegiatan)
    for nomor, triwulan in kinerja.triwulan.items():
        yield from _of_triwulan(str(nomor), triwulan)


def _of_instansi(instansi: Instansi) -> Iterator[tuple[Kunci, object]]:
    yield from ((("skala", skala.kode), skala.mulai) for skala in instansi.skala_nilai)
    for predikat in instansi.predikat.values():
        yield from ((("predikat", predikat.kode, t.kode), t.di_atas) for t in predikat.tingkat)


def _of_target(kunci: Kunci, target: Target) -> Iterator[tuple[Kunci, object]]:
    yield from _of_bounds((*kunci, "tahun"), target.tahun)
    for nomor, nilai in target.triwulan.items():
        yield from _of_bounds((*kunci, f"tw{nomor}"), nilai)


def _of_bounds(kunci: Kunci, nilai: NilaiTarget) -> Iterator[tuple[Kunci, object]]:
    if isinstance(nilai, Rentang):
        yield (*kunci[:-1], "minimal"), nilai.minimal
        yield (*kunci[:-1], "maksimal"), nilai.maksimal
    else:
        yield kunci, nilai


def _of_kegiatan(kegiatan: Kegiatan) -> Iterator[tuple[Kunci, object]]:
    if isinstance(kegiatan.pagu, Absen):
        yield ("pagu", kegiatan.kode), kegiatan.pagu
    else:
        yield from ((("pagu", kegiatan.kode, versi), nilai) for versi, nilai in kegiatan.pagu.items())
    if kegiatan.keluaran:
        yield ("keluaran", kegiatan.kode), kegiatan.keluaran.target


def _of_triwulan(nomor: str, triwulan: Triwulan) -> Iterator[tuple[Kunci, object]]:
    blocks: dict[str, Mapping[str, Isian]] = {
        "data": triwulan.data,
        "realisasi_indikator": triwulan.realisasi_indikator,
        "realisasi_anggaran": triwulan.realisasi_anggaran,
        "realisasi_keluaran": triwulan.realisasi_keluaran,
        "angka": triwulan.angka,
    }
    for nama, blok in blocks.items():
        yield from (((nama, nomor, kode), isian.nilai) for kode, isian in blok.items())


def _plain(nilai: object) -> tuple[Angka, ...]:
    """A figure or word on its own; nothing for what is not there or could not be read."""
    if nilai is None or isinstance(nilai, Gagal):
        return ()
    if isinstance(nilai, Huruf):
        return (nilai.kode,)
    if isinstance(nilai, Absen):
        return (str(nilai.kata),)
    assert isinstance(nilai, Decimal)
    return (nilai,)
