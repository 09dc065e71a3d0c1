"""The formula of an indikator in words: pembilang over penyebut times pengali."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak import Span, Teks
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_cell, print_counted
from lkip_cli.model.entitas import DataDasar, Indikator, Rumus

TAMBAH = " + "


def format_rumus(indikator: Indikator, data_dasar: Mapping[str, DataDasar]) -> str:
    """As in "Jumlah koperasi aktif / Jumlah koperasi × 100%"; the typed explanation where there is no rumus."""
    if indikator.rumus is None:
        return indikator.penjelasan or ABSEN
    pembilang = _sum(name_sides(indikator.rumus.pembilang, data_dasar))
    penyebut = _sum(name_sides(indikator.rumus.penyebut, data_dasar))
    return f"{pembilang} / {penyebut}{format_pengali(indikator, indikator.rumus)}"


def name_sides(side: tuple[str, ...], data_dasar: Mapping[str, DataDasar]) -> list[str]:
    """The names of the data dasar on one side of the fraction; the kode where one could not be read."""
    return [data_dasar[kode].nama if kode in data_dasar else kode for kode in side]


def format_pengali(indikator: Indikator, rumus: Rumus) -> str:
    """What follows the fraction: " × 100%" for persen, " × 1.000" else, nothing for 1."""
    if rumus.pengali == 1:
        return ""
    persen = "%" if indikator.satuan.jenis is JenisAngka.PERSEN else ""
    return f" × {format_nilai(rumus.pengali)}{persen}"


def print_baris_rumus(indikator: Indikator, hasil: HasilIndikator, data_dasar: Mapping[str, DataDasar]) -> Teks:
    """The formula in words, then in figures, as one line that becomes an equation; empty without rumus.

    As in "(Jumlah koperasi aktif)/(Jumlah koperasi) × 100% = (150)/(153) × 100% = 98,04%";
    only the words where a figure is absent or the realisasi does not come from the formula.
    """
    rumus = indikator.rumus
    if rumus is None:
        return Teks(())
    pengali = format_pengali(indikator, rumus)
    pembilang, penyebut = (TAMBAH.join(name_sides(side, data_dasar)) for side in (rumus.pembilang, rumus.penyebut))
    kata = f"({pembilang})/({penyebut}){pengali}"
    realisasi = print_counted(hasil.realisasi)
    if hasil.pembilang is None or hasil.penyebut is None or str(realisasi) == ABSEN:
        return Teks((Span(kata),))
    sides = (*_figures(hasil.pembilang), Span(")/("), *_figures(hasil.penyebut))
    return Teks((Span(f"{kata} = ("), *sides, Span(f"){pengali} = "), Span(realisasi)))


def _figures(side: Hitungan) -> Iterator[Span]:
    for nomor, data in enumerate(side.masukan):
        if nomor:
            yield Span(TAMBAH)
        yield Span(print_cell(data))


def _sum(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"({TAMBAH.join(names)})"
