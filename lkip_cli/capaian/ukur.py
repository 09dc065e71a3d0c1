"""A realisasi measured against a target: capaian and verdict."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.capaian.figur import KETENTUAN, Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.rumus.batas import find_bound
from lkip_cli.capaian.rumus.pilih import compute_skor, select_rumus
from lkip_cli.capaian.rumus.skor import SERATUS, Skor
from lkip_cli.capaian.status import Status
from lkip_cli.model.entitas import Arah, HitungDari, Perhitungan
from lkip_cli.model.nilai import Absen

TAMPIL = RumusHitungan("nilai_tampil", "realisasi sebagaimana tercetak pada laporan", KETENTUAN, "{0} dibulatkan")


@dataclass(frozen=True, slots=True)
class Cara:
    """How an indikator is measured."""

    arah: Arah
    perhitungan: Perhitungan


@dataclass(frozen=True, slots=True)
class Ukuran:
    """A capaian in persen, and the verdict on it."""

    capaian: Hitungan
    status: Status


def measure(figur: Figur, realisasi: Hitungan, target: Hitungan, cara: Cara) -> Ukuran:
    """The capaian `figur` of a realisasi against a target, and the verdict.

    The verdict is decided on what the page prints, so that a reader can check it: the
    printed realisasi must meet the target, and the printed capaian must not be below 100.
    """
    rumus = select_rumus(cara.arah, cara.perhitungan.rumus_turun, realisasi.nilai, target.nilai)
    for lacking in (realisasi, target):
        if lacking.nilai is None or isinstance(lacking.nilai, Absen):
            capaian = figur.pass_on(lacking, rumus, (realisasi, target))
            return Ukuran(capaian, _status_without(realisasi))
    printed = as_printed(realisasi)
    used = printed if cara.perhitungan.hitung_dari is HitungDari.NILAI_TAMPIL else realisasi
    capaian = _bounded(figur, rumus, compute_skor(rumus, used, target), (used, target), cara.perhitungan.batas_capaian)
    return Ukuran(capaian, _status(compute_skor(rumus, printed, target), capaian))


def as_printed(realisasi: Hitungan) -> Hitungan:
    """The realisasi as the page shows it; itself where it is not rounded."""
    if realisasi.angka is None or realisasi.desimal is None:
        return realisasi
    shown = round_half_up(realisasi.angka, realisasi.desimal)
    if shown == realisasi.tepat:
        return realisasi
    return replace(
        realisasi,
        medan=f"{realisasi.medan}_tampil",
        nilai=shown,
        rumus=TAMPIL,
        masukan=(realisasi,),
        pecahan=Fraction(shown),
    )


def print_persen(capaian: Hitungan) -> Decimal | None:
    """The percentage as the page shows it."""
    if capaian.angka is None or capaian.desimal is None:
        return capaian.angka
    return round_half_up(capaian.angka, capaian.desimal)


def _bounded(
    figur: Figur, rumus: RumusHitungan, skor: Skor, masukan: tuple[Hitungan, ...], batas: Decimal | None
) -> Hitungan:
    """The capaian within its bounds; beyond them it keeps the full one as its input."""
    if skor.persen is None:
        return figur.lack(rumus, skor.alasan, masukan)
    bound = find_bound(skor.persen, batas)
    if bound is None:
        return figur.state(skor.persen, rumus, masukan)
    full = replace(figur, medan=f"{figur.medan}_penuh").state(skor.persen, rumus, masukan)
    return figur.state(*bound, (full,))


def _status(printed: Skor, capaian: Hitungan) -> Status:
    if printed.tercapai is None:
        return Status.TIDAK_DAPAT_DIHITUNG
    persen = print_persen(capaian)
    reached = printed.tercapai and (persen is None or persen >= SERATUS)
    return Status.TERCAPAI if reached else Status.BELUM_TERCAPAI


def _status_without(realisasi: Hitungan) -> Status:
    return Status.BELUM_DIUKUR if isinstance(realisasi.nilai, Absen) else Status.TIDAK_DAPAT_DIHITUNG
