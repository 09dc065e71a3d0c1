"""Where a figure that was filled in stands in the data files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from lkip_cli.capaian.figur import BELUM_DIISI
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.versi import find_first, find_in_force, pick
from lkip_cli.diagnostics import Place
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Kunci

NOL = "selebihnya_nol"
RIWAYAT = "riwayat"
"""The formula of what stands in riwayat.yaml."""


def _data(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    blok = "data" if hitungan.kode in kinerja.data_dasar else "angka"
    return (blok, hitungan.periode.triwulan, hitungan.kode)


def _realisasi(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    blok = "realisasi_indikator" if hitungan.kode in kinerja.indikator else "realisasi_anggaran"
    return (blok, hitungan.periode.triwulan, hitungan.kode)


def _keluaran(_: Kinerja, hitungan: Hitungan) -> Kunci:
    return ("realisasi_keluaran", hitungan.periode.triwulan, hitungan.kode)


def _target_keluaran(_: Kinerja, hitungan: Hitungan) -> Kunci:
    return ("kegiatan", hitungan.kode, "keluaran", "target")


def _pengali(_: Kinerja, hitungan: Hitungan) -> Kunci:
    return ("indikator", hitungan.kode, "rumus", "pengali")


def _target(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    return ("indikator", hitungan.kode, "target", *_versi_target(kinerja, hitungan), "tahun")


def _target_triwulan(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    versi = _versi_target(kinerja, hitungan)
    return ("indikator", hitungan.kode, "target", *versi, f"tw{hitungan.periode.triwulan}")


def _versi_target(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    """The version of the Perjanjian Kinerja that the target is taken from, where the file names it."""
    in_force = find_in_force(kinerja.dokumen.perjanjian_kinerja, hitungan.periode)
    picked = pick(kinerja.indikator[hitungan.kode].target, in_force)
    named = kinerja.letak.place("indikator", hitungan.kode, "target", picked[0].kode) if picked else None
    above = kinerja.letak.place("indikator", hitungan.kode, "target")
    return (picked[0].kode,) if picked and named != above else ()


def _pagu(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    kegiatan = kinerja.kegiatan.get(hitungan.kode)
    nilai = kegiatan.pagu if kegiatan else None
    in_force = find_in_force(kinerja.dokumen.pagu, hitungan.periode)
    picked = pick(nilai, in_force) if isinstance(nilai, Mapping) else None
    return ("kegiatan", hitungan.kode, "pagu", *((picked[0].kode,) if picked else ()))


def _pagu_murni(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    first = find_first(kinerja.dokumen.pagu)
    return ("kegiatan", hitungan.kode, "pagu", *((first.kode,) if first else ()))


def _renstra(kinerja: Kinerja, hitungan: Hitungan) -> Kunci:
    return ("target_renstra", hitungan.kode, str(kinerja.renstra.akhir))


def _standar(_: Kinerja, hitungan: Hitungan) -> Kunci:
    return ("riwayat", hitungan.kode, "standar_nasional", "nilai")


def _riwayat(hitungan: Hitungan) -> Kunci:
    apa = "target" if hitungan.medan == "target" else "nilai"
    return ("riwayat", hitungan.kode, "realisasi", str(hitungan.periode.tahun), apa)


KUNCI: Mapping[str, Callable[[Kinerja, Hitungan], Kunci]] = {
    "nilai": _data,
    "nilai_triwulan": _data,
    "realisasi": _realisasi,
    "realisasi_triwulan": _realisasi,
    "keluaran": _keluaran,
    "target_keluaran": _target_keluaran,
    "pengali": _pengali,
    "target": _target,
    "target_triwulan": _target_triwulan,
    "target_triwulan_triwulan": _target_triwulan,
    "target_renstra": _renstra,
    "target_standar": _standar,
    "pagu": _pagu,
    "pagu_murni": _pagu_murni,
}
"""For each medan that is filled in, the kunci under which `letak` has it."""


def find_place(hitungan: Hitungan, kinerja: Kinerja) -> Place | None:
    """The place of a figure that stands in the data; None for a computed one, and for one that nobody has filled in."""
    if hitungan.rumus.kode == RIWAYAT:
        return kinerja.letak.place(*_riwayat(hitungan))
    find = KUNCI.get(hitungan.medan)
    if find is None or hitungan.masukan or hitungan.rumus == BELUM_DIISI or hitungan.periode.tahun != kinerja.tahun:
        return None
    if not any(hitungan.kode in kind for kind in (kinerja.indikator, kinerja.kegiatan, *_figures(kinerja, hitungan))):
        return None
    kunci = find(kinerja, hitungan)
    if isinstance(kunci[1], int) and hitungan.kode not in kinerja.letak.list_kode(*kunci[:2]):
        return _rest_is_zero(kunci, hitungan.kode, kinerja)
    return kinerja.letak.place(*kunci)


def _figures(kinerja: Kinerja, hitungan: Hitungan) -> tuple[Collection[str], ...]:
    """The kode of what is nothing but a figure: the data dasar, and the one-off figures of the quarter."""
    triwulan = kinerja.triwulan.get(hitungan.periode.triwulan)
    return (kinerja.data_dasar, triwulan.angka if triwulan else ())


def _rest_is_zero(kunci: Kunci, kode: str, kinerja: Kinerja) -> Place | None:
    """The line that says of all kode not named in a block that they are zero."""
    blok, nomor = kunci[:2]
    owner = kinerja.data_dasar.get(kode) or kinerja.indikator.get(kode) or kinerja.kegiatan.get(kode)
    return kinerja.letak.place("triwulan_bidang", nomor, owner.bidang, blok, NOL) if owner else None
