"""Figures that are sums since the beginning of the year: they do not fall from quarter to quarter."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Diagnostic, Kaidah
from lkip_cli.kaidah.alat import place_isian, with_label
from lkip_cli.kaidah.periksa import temuan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Isian

Angka = tuple[int, Isian, Decimal]
"""The number of a quarter, what was filled in, and its value."""


def report_turun(kaidah: Kaidah, kinerja: Kinerja, blok: str, kode: str) -> Iterator[Diagnostic]:
    """A finding for each quarter whose figure is less than the newest one before, unless a note explains it."""
    for lalu, kini in itertools.pairwise(_list_angka(kinerja, blok, kode)):
        isian = kini[1]
        if kini[2] < lalu[2] and not (isian.catatan or isian.alasan or isian.ralat):
            yield _report(kaidah, kinerja, (blok, kode), lalu, kini)


def report_minus(kaidah: Kaidah, kinerja: Kinerja, blok: str, kode: str) -> Iterator[Diagnostic]:
    """A finding for each quarter that takes away from the sum of the quarters, unless a note explains it."""
    for nomor, isian, nilai in _list_angka(kinerja, blok, kode):
        if nilai < 0 and not (isian.catatan or isian.alasan or isian.ralat):
            angka = format_nilai(nilai)
            yield temuan(
                kaidah,
                f"{blok.replace('_', ' ')} `{kode}` pada {Periode(kinerja.tahun, nomor).nama} {angka}, sehingga jumlah "
                "sejak awal tahun turun",
                (with_label(place_isian(kinerja, blok, nomor, kode), f"di sini {angka}"),),
                "Perbaiki angkanya; bila jumlahnya memang berkurang, tulis sebabnya pada `catatan` di bawah angka itu.",
                entitas=kode,
            )


def _list_angka(kinerja: Kinerja, blok: str, kode: str) -> list[Angka]:
    """The quarters in which the block has a number for the kode, in time order."""
    filled = ((nomor, getattr(kinerja.triwulan[nomor], blok).get(kode)) for nomor in sorted(kinerja.triwulan))
    return [(nomor, isian, isian.nilai) for nomor, isian in filled if isian and isinstance(isian.nilai, Decimal)]


def _report(kaidah: Kaidah, kinerja: Kinerja, entri: tuple[str, str], lalu: Angka, kini: Angka) -> Diagnostic:
    blok, kode = entri
    sebelum, sekarang = format_nilai(lalu[2]), format_nilai(kini[2])
    periode = Periode(kinerja.tahun, lalu[0])
    return temuan(
        kaidah,
        f"{blok.replace('_', ' ')} `{kode}` turun dari {sebelum} pada {periode.nama} menjadi {sekarang}",
        (
            with_label(place_isian(kinerja, blok, kini[0], kode), f"di sini {sekarang}"),
            with_label(place_isian(kinerja, blok, lalu[0], kode), f"{periode.nama}: {sebelum}"),
        ),
        f"Bila {sekarang} adalah angka triwulan ini saja, tulis {format_nilai(lalu[2] + kini[2])}, yaitu jumlah sejak "
        "awal tahun; bila memang berkurang, tulis sebabnya pada `catatan` di bawah angka itu.",
        entitas=kode,
    )
