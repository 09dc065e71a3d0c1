"""The sheet of figures behind a chart, and the sentence that tells them to who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypedDict

from lkip_cli.angka.cetak import read_cetak
from lkip_cli.laporan.cetak import Angka

TARGET = "100"
"""The capaian, in persen, of a target that is met exactly."""


class Grafik(TypedDict):
    """What a template sees of a chart.

    `ada` says whether there is any figure; `kalimat` tells the figures, or that there are
    none; `tabel` is the sheet: the first row names the series behind an empty cell, each
    other row is a category with its printed figures. What is no figure leaves a gap.
    """

    ada: bool
    kalimat: str
    tabel: list[list[Angka | str]]


@dataclass(frozen=True, slots=True)
class Baris:
    """A category and its printed figures, one per series; the first series is what the chart is about."""

    kategori: str
    angka: tuple[Angka | str, ...]

    @property
    def nilai(self) -> Decimal | None:
        """The figure of the first series as printed, None where there is none."""
        return read_cetak(str(self.angka[0]))


@dataclass(frozen=True, slots=True)
class Lembar:
    """A chart of percentages: its subject in words, its series, what a category is, its rows.

    `jumlah` is the row of the whole, which is drawn beside the others and not compared with them.
    """

    pokok: str
    seri: tuple[str, ...]
    benda: str
    baris: Sequence[Baris]
    jumlah: Baris | None = None


def build_grafik(lembar: Lembar) -> Grafik:
    """The sheet and its sentence."""
    rows = [*lembar.baris, *([lembar.jumlah] if lembar.jumlah else [])]
    return {
        "ada": any(row.nilai is not None for row in lembar.baris),
        "kalimat": _tell(lembar),
        "tabel": [["", *lembar.seri], *([row.kategori, *row.angka] for row in rows)],
    }


def _tell(lembar: Lembar) -> str:
    """The highest and the lowest figure, the whole, and how many categories have a figure."""
    known = [(row, row.nilai) for row in lembar.baris if row.nilai is not None]
    if not known:
        return f"{lembar.pokok} belum dapat disajikan dalam grafik karena belum ada angkanya."
    whole = lembar.jumlah
    sentences = [f"Grafik {lembar.pokok[0].lower()}{lembar.pokok[1:]}.", _tell_extremes(known)]
    if whole is not None and whole.nilai is not None:
        sentences.append(f"{whole.kategori}: {whole.angka[0]}%.")
    sentences.append(f"Angka tersedia untuk {len(known)} dari {len(lembar.baris)} {lembar.benda}.")
    return " ".join(sentences)


def _tell_extremes(known: Sequence[tuple[Baris, Decimal]]) -> str:
    highest, lowest = max(nilai for _, nilai in known), min(nilai for _, nilai in known)
    if len(known) == 1:
        return f"{_tell_rows(known, highest)}."
    if highest == lowest:
        return f"Semuanya {known[0][0].angka[0]}%."
    return f"Tertinggi: {_tell_rows(known, highest)}. Terendah: {_tell_rows(known, lowest)}."


def _tell_rows(known: Sequence[tuple[Baris, Decimal]], wanted: Decimal) -> str:
    """The categories with this figure, and the figure as printed."""
    rows = [row for row, nilai in known if nilai == wanted]
    return f"{'; '.join(row.kategori for row in rows)} ({rows[0].angka[0]}%)"
