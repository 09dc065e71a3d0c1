"""The figures of a report as rows of its appendix: how each was computed, and from which lines of the data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypedDict

from lkip_cli.laporan.asal.daftar import list_printed
from lkip_cli.laporan.asal.jejak import baris_of
from lkip_cli.laporan.asal.turunan import Turunan, derive, list_inputs
from lkip_cli.laporan.bahan import Bahan

TANPA_BARIS = "indikator yang dimuat dalam laporan ini"
"""The source of what counts indikator: the lines of each are told where its capaian stands."""


class BarisAsal(TypedDict):
    """`sumber` names each file below the data folder once, with its lines."""

    nomor: str
    angka: str
    tertulis: str
    cara: str
    sumber: str


def build_asal(bahan: Bahan, konteks: object, tercetak: Iterable[str], folder: str) -> list[BarisAsal]:
    """A row for every figure of `konteks` (the report) whose tag is in `tercetak`, in the order of these.

    `folder` is how places call the data folder; it is left out, so that the rows are the same wherever it lies.
    """
    figures = list_printed(konteks)
    chosen = [figures[tag] for tag in tercetak if tag in figures]
    return [_row(nomor, derive(satu, bahan), bahan, folder) for nomor, satu in enumerate(chosen, start=1)]


def _row(nomor: int, turunan: Turunan, bahan: Bahan, folder: str) -> BarisAsal:
    return {
        "nomor": str(nomor),
        "angka": turunan.nama if turunan.periode == bahan.periode else turunan.judul,
        "tertulis": turunan.cetak,
        "cara": "\n".join(_method(turunan)),
        "sumber": "\n".join(_sources((turunan, *list_inputs(turunan)), folder)) or TANPA_BARIS,
    }


def _method(turunan: Turunan) -> Iterator[str]:
    """The formula in words, and in numbers."""
    is_filled = turunan.tempat is not None and turunan.dasar
    yield f"{turunan.rumus} ({turunan.dasar})" if is_filled else turunan.rumus
    if turunan.dihitung:
        yield turunan.dihitung


def _sources(parts: Iterable[Turunan], folder: str) -> Iterator[str]:
    lines: dict[str, set[int]] = {}
    for satu in parts:
        baris = baris_of(satu.tempat)
        if baris is not None:
            lines.setdefault(baris[0].removeprefix(f"{folder}/"), set()).add(baris[1])
    for berkas, numbers in lines.items():
        yield f"{berkas}: baris {format_lines(numbers)}"


def format_lines(numbers: Iterable[int]) -> str:
    """Numbers of lines, neighbours as a range: "6, 9, 14-18"."""
    ordered = sorted(set(numbers))
    starts = [ordered[0], *(right for left, right in pairwise(ordered) if right > left + 1)]
    ends = [*(left for left, right in pairwise(ordered) if right > left + 1), ordered[-1]]
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in zip(starts, ends, strict=True))
