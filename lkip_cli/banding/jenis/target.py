"""The targets: those in force, those of other versions and quarters, and those of the renstra."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.jenis.data_dasar import KUMULATIF
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.banding.versi import Listed, compare_listed, compare_optional, compare_versi, names_of
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.versi import find_in_force, pick

JUDUL = "Target"
_PK = attrgetter("perjanjian_kinerja")
_TAHUN = ""
"""In the key of a target, stands for the whole year."""


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """In the satuan of each indikator; a target of a quarter is that up to the quarter."""
    yield from compare_versi(pasangan, _PK, "Perjanjian Kinerja yang berlaku", Bobot.TARGET)
    for pokok, lama, baru in pasangan.figures("indikator", lambda hasil: hasil.indikator):
        yield from compare_angka(pasangan, Baris(pokok, "target", Bobot.TARGET), lama.target, baru.target)
        kumulatif = pasangan.baru.kinerja.indikator[pokok.kode].agregasi in KUMULATIF
        baris = Baris(pokok, "target triwulan", Bobot.TARGET, kumulatif=kumulatif)
        yield from compare_optional(pasangan, baris, lama.target_triwulan, baru.target_triwulan)
    if pasangan.lama.kinerja is not pasangan.baru.kinerja:
        yield from _elsewhere(pasangan)


def _elsewhere(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Targets that do not enter into the figures of the two quarters."""
    versi = names_of(pasangan, _PK)
    triwulan = {str(n): f", {Periode(pasangan.baru.periode.tahun, n).nama}" for n in range(1, 5)}
    names = {f"{v}/{t}": f"{versi[v]}{kata}" for v in versi for t, kata in ({_TAHUN: ""} | triwulan).items()}
    for kode, pokok in pasangan.both("indikator").items():
        lama, baru = (_of_versions(sisi, kode) for sisi in (pasangan.lama, pasangan.baru))
        yield from compare_listed(pasangan, Listed(pokok, "target", Bobot.TARGET, names), lama, baru)
        lama, baru = (_of_renstra(sisi, kode) for sisi in (pasangan.lama, pasangan.baru))
        years = {tahun: tahun for tahun in sorted({*lama, *baru})}
        yield from compare_listed(pasangan, Listed(pokok, "target renstra", Bobot.TARGET, years), lama, baru)


def _of_versions(sisi: Sisi, kode: str) -> dict[str, Hitungan]:
    """The targets by version and quarter, but for those in force, which have rows of their own."""
    target = sisi.kinerja.indikator[kode].target
    berlaku = pick(target, find_in_force(sisi.kinerja.dokumen.perjanjian_kinerja, sisi.periode))
    figur = _figur(sisi, kode)
    read = {f"{versi}/{_TAHUN}": figur.read(satu.tahun) for versi, satu in target.items()}
    read |= {f"{v}/{n}": figur.read(nilai) for v, satu in target.items() for n, nilai in satu.triwulan.items()}
    shown = {f"{berlaku[0].kode}/{bagian}" for bagian in (_TAHUN, sisi.periode.triwulan)} if berlaku else set()
    return {key: nilai for key, nilai in read.items() if key not in shown}


def _of_renstra(sisi: Sisi, kode: str) -> dict[str, Hitungan]:
    """The targets of the renstra by year."""
    figur = _figur(sisi, kode)
    return {str(tahun): figur.read(nilai) for tahun, nilai in sisi.kinerja.renstra.target.get(kode, {}).items()}


def _figur(sisi: Sisi, kode: str) -> Figur:
    return Figur(kode, "target", sisi.periode, sisi.kinerja.indikator[kode].satuan)
