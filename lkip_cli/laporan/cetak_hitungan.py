"""Computed figures and targets -> printed figures: bare in a table cell, with their sign or satuan in a sentence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from lkip_cli.angka.cetak import format_nilai, format_persen, format_rupiah
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.celah import make_gap
from lkip_cli.laporan.cetak import Angka
from lkip_cli.model.entitas import Satuan
from lkip_cli.model.nilai import Huruf, NilaiTarget, Rentang

DESIMAL_PERSEN = 2
"""Decimals of a percentage where neither the figure nor its satuan says otherwise."""

ABSEN = "-"
"""What the page shows where there is no figure."""

BERNAMA = frozenset({JenisAngka.BULAT, JenisAngka.DESIMAL})
"""The kinds whose figures take the name of the satuan behind them; persen and rupiah have signs, a predikat nothing."""

TARGET = "target"
"""The medan that begin with this word print the decimals as they were written."""


def print_cell(hitungan: Hitungan) -> Angka | str:
    """The figure of a table cell: no `Rp`, no `%`, no satuan; `-` where there is none."""
    return _as_angka(format_cell(hitungan), hitungan)


def print_with_satuan(hitungan: Hitungan) -> Angka | str:
    """The figure with its satuan or sign: "10 IKM", "98,04%", "Rp217.058.100"; `-` where there is none."""
    teks = format_bare(hitungan)
    if teks == ABSEN or hitungan.satuan.jenis not in BERNAMA:
        return _as_angka(teks, hitungan)
    return _as_angka(f"{teks} {hitungan.satuan.nama}", hitungan)


def print_bare(hitungan: Hitungan) -> Angka | str:
    """The figure of a sentence without its satuan: "150", "98,04%", "Rp217.058.100"; `-` where there is none."""
    return _as_angka(format_bare(hitungan), hitungan)


def print_counted(hitungan: Hitungan) -> Angka | str:
    """The figure of a sentence, with its satuan where that counts things: "10 IKM", but "80,5" of an index."""
    return print_with_satuan(hitungan) if hitungan.satuan.jenis is JenisAngka.BULAT else print_bare(hitungan)


def print_change(hitungan: Hitungan) -> Angka | str:
    """A difference with its sign and its satuan: "+3,92 poin persen", "-12 orang"; `-` where there is none."""
    return with_sign(print_with_satuan(hitungan), hitungan)


def with_sign(teks: Angka | str, hitungan: Hitungan) -> Angka | str:
    """The printed difference, with a plus in front where it is above 0 on the page."""
    above = hitungan.tepat is not None and hitungan.tepat > 0
    if isinstance(teks, Angka) and above and teks.teks.partition(" ")[0].strip("0,"):
        return replace(teks, teks=f"+{teks.teks}")
    return teks


def format_cell(hitungan: Hitungan) -> str:
    """The text of `print_cell`."""
    return _format(hitungan, tanda=False)


def format_bare(hitungan: Hitungan) -> str:
    """The text of `print_bare`."""
    return _format(hitungan, tanda=True)


def _as_angka(teks: str, hitungan: Hitungan) -> Angka | str:
    return make_gap(ABSEN, hitungan) if teks == ABSEN else Angka(teks, hitungan.tag, hitungan)


def _format(hitungan: Hitungan, *, tanda: bool) -> str:
    nilai = hitungan.nilai
    if hitungan.medan.startswith(TARGET) or not isinstance(nilai, Decimal):
        return format_target(nilai, hitungan.satuan, tanda=tanda)
    return _format_number(nilai, hitungan.satuan.jenis, find_desimal_cetak(hitungan), tanda=tanda)


def find_desimal_cetak(hitungan: Hitungan) -> int | None:
    """How many decimals the page shows of a number; None: as many as were written."""
    if hitungan.medan.startswith(TARGET):
        return None
    if hitungan.satuan.jenis is JenisAngka.RUPIAH:
        return 0
    desimal = hitungan.satuan.desimal if hitungan.desimal is None else hitungan.desimal
    lacking = {JenisAngka.BULAT: 0, JenisAngka.PERSEN: DESIMAL_PERSEN}
    return lacking.get(hitungan.satuan.jenis) if desimal is None else desimal


def _format_number(nilai: Decimal, jenis: JenisAngka, desimal: int | None, *, tanda: bool) -> str:
    if jenis is JenisAngka.RUPIAH:
        return format_rupiah(nilai, tanda=tanda)
    if desimal is None:
        return format_nilai(nilai)
    return format_persen(nilai, desimal, tanda=tanda and jenis is JenisAngka.PERSEN)


def format_target(nilai: NilaiTarget | None, satuan: Satuan, *, tanda: bool = False) -> str:
    """A target with the decimals as written; with `tanda` persen and rupiah carry their signs."""
    persen = "%" if tanda and satuan.jenis is JenisAngka.PERSEN else ""
    if isinstance(nilai, Rentang):
        return f"{format_nilai(nilai.minimal)} – {format_nilai(nilai.maksimal)}{persen}"
    if isinstance(nilai, Huruf):
        return nilai.kode
    if not isinstance(nilai, Decimal):
        return ABSEN
    if satuan.jenis is JenisAngka.RUPIAH:
        return format_rupiah(nilai, tanda=tanda)
    return format_nilai(nilai) + persen
