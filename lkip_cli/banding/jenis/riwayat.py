"""What is known from before the data folder and from outside the agency: earlier years, national standards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lkip_cli.banding.atribut import compare_words
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import TAK_TERBACA, Bobot, Perubahan, Pokok
from lkip_cli.banding.versi import Listed, compare_listed
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.realisasi import find_desimal_indikator
from lkip_cli.model.entitas import Riwayat

JUDUL = "Riwayat dan standar nasional"
STANDAR = "standar nasional"
KOSONG = Riwayat()


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """In the satuan of each indikator, then where each figure comes from; one state of the data has one past."""
    if pasangan.lama.kinerja is pasangan.baru.kinerja:
        return
    for kode, pokok in pasangan.both("indikator").items():
        lama, baru = (sisi.kinerja.riwayat.get(kode, KOSONG) for sisi in (pasangan.lama, pasangan.baru))
        if lama.terbaca and baru.terbaca:
            yield from _compare(pasangan, pokok, lama, baru)
        elif lama.terbaca is not baru.terbaca:
            yield Perubahan(pokok, "riwayat", _state(lama), _state(baru), Bobot.TAK_TERBACA)


def _compare(pasangan: Pasangan, pokok: Pokok, lama: Riwayat, baru: Riwayat) -> Iterator[Perubahan]:
    years = sorted({*lama.realisasi, *baru.realisasi})
    names = {f"{medan} {tahun}": f"{medan} tahun {tahun}" for tahun in years for medan in ("realisasi", "target")}
    listed = Listed(pokok, "riwayat", Bobot.KETERANGAN, names | {STANDAR: STANDAR})
    yield from compare_listed(
        pasangan, listed, _figures(pasangan.lama, pokok.kode, lama), _figures(pasangan.baru, pokok.kode, baru)
    )
    yield from compare_words(pokok, _words(lama), _words(baru), Bobot.KETERANGAN)


def _state(riwayat: Riwayat) -> str:
    return "terbaca" if riwayat.terbaca else TAK_TERBACA


def _figures(sisi: Sisi, kode: str, riwayat: Riwayat) -> dict[str, Hitungan]:
    """The figures of the past by their name, in the satuan of the indikator and printed as pages do."""
    indikator = sisi.kinerja.indikator[kode]
    figur = Figur(kode, "realisasi", sisi.periode, indikator.satuan, find_desimal_indikator(indikator))
    target = replace(figur, medan="target")
    read = {f"realisasi {tahun}": figur.read(angka.nilai) for tahun, angka in riwayat.realisasi.items()}
    for tahun, angka in riwayat.realisasi.items():
        if angka.target is not None:
            read[f"target {tahun}"] = target.read(angka.target)
    if riwayat.standar_nasional is not None:
        read[STANDAR] = target.read(riwayat.standar_nasional.nilai)
    return read


def _words(riwayat: Riwayat) -> dict[str, str]:
    """Where the figures come from, and what is remarked of them."""
    words = {f"riwayat sumber tahun {tahun}": angka.sumber for tahun, angka in riwayat.realisasi.items()}
    words |= {f"riwayat catatan tahun {tahun}": angka.catatan for tahun, angka in riwayat.realisasi.items()}
    if riwayat.standar_nasional is not None:
        words[f"{STANDAR}, sumber"] = riwayat.standar_nasional.sumber
    return words
