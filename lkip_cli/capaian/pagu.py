"""Pagu and realisasi of one leaf: a kegiatan or sub kegiatan that holds money itself."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import KETENTUAN, RUPIAH, TIDAK_TERBACA, Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.versi import find_first, pick
from lkip_cli.model.entitas import Kegiatan, Versi
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

TIDAK_DIANGGARKAN = Absen(KataAbsen.TIDAK_DIANGGARKAN)
TANPA_PAGU = RumusHitungan("pagu", "tidak ada pagu pada versi ini", KETENTUAN)


@dataclass(frozen=True, slots=True)
class Daun:
    """The money of a leaf, in rupiah."""

    kegiatan: Kegiatan
    pagu: Hitungan
    pagu_murni: Hitungan
    realisasi: Hitungan


def compute_daun(kinerja: Kinerja, kegiatan: Kegiatan, in_force: tuple[Versi, ...], periode: Periode) -> Daun:
    """Pagu in force at the end of the quarter, pagu of the first version, and what was spent by then.

    `in_force` are the versions of the pagu by the end of the quarter, oldest first.
    """
    pagu = _pagu(kegiatan, in_force, Figur(kegiatan.kode, "pagu", periode, RUPIAH, 0))
    murni = _murni(kinerja, kegiatan, Figur(kegiatan.kode, "pagu_murni", periode, RUPIAH, 0))
    return Daun(kegiatan, pagu, murni, _realisasi(kinerja, kegiatan, periode, pagu))


def _pagu(kegiatan: Kegiatan, in_force: tuple[Versi, ...], figur: Figur) -> Hitungan:
    """A version that is not listed keeps the pagu before; before the first one there is none, which is not zero."""
    if isinstance(kegiatan.pagu, Absen) or not kegiatan.pagu:
        return _without_versions(kegiatan, figur)
    picked = pick(kegiatan.pagu, in_force)
    if picked is None:
        return figur.absent(TIDAK_DIANGGARKAN, TANPA_PAGU, f"{kegiatan.kode} belum dianggarkan pada triwulan ini")
    versi, nilai = picked
    return figur.read(nilai, RumusHitungan("pagu", "pagu yang berlaku pada akhir triwulan", versi.nama))


def _murni(kinerja: Kinerja, kegiatan: Kegiatan, figur: Figur) -> Hitungan:
    if isinstance(kegiatan.pagu, Absen) or not kegiatan.pagu:
        return _without_versions(kegiatan, figur)
    first = find_first(kinerja.dokumen.pagu)
    if first is None or first.kode not in kegiatan.pagu:
        return figur.absent(TIDAK_DIANGGARKAN, TANPA_PAGU, f"{kegiatan.kode} tidak ada dalam pagu murni")
    return figur.read(kegiatan.pagu[first.kode], RumusHitungan("pagu_murni", "pagu versi pertama", first.nama))


def _without_versions(kegiatan: Kegiatan, figur: Figur) -> Hitungan:
    """The declared absence, or a pagu of which nothing could be read."""
    if isinstance(kegiatan.pagu, Absen):
        return figur.read(kegiatan.pagu, TANPA_PAGU)
    return figur.lack(TIDAK_TERBACA, f"pagu {kegiatan.kode} tidak dapat dibaca")


def _realisasi(kinerja: Kinerja, kegiatan: Kegiatan, periode: Periode, pagu: Hitungan) -> Hitungan:
    """What was spent up to the quarter; without pagu there is nothing to fill in."""
    figur = Figur(kegiatan.kode, "realisasi", periode, RUPIAH, 0)
    triwulan = kinerja.triwulan.get(periode.triwulan)
    isian = triwulan.realisasi_anggaran.get(kegiatan.kode) if triwulan else None
    if isian is None and isinstance(pagu.nilai, Absen):
        return figur.pass_on(pagu, TANPA_PAGU, ())
    return figur.read(isian.nilai if isian else None)
