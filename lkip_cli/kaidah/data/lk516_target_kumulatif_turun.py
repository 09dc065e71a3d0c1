"""LK516: the target of a sum since the beginning of the year is less than that of the quarter before."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.periode import ROMAWI
from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.alat import place_bagian_target, print_nilai, with_label
from lkip_cli.kaidah.contoh import INDIKATOR
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Agregasi, Indikator

TARGET = "    target: 3,5\n"
PER_TRIWULAN = "    agregasi: kumulatif\n    target:\n      tahun: 3,5\n      tw1: 1,5\n      tw2: {}\n      tw4: 3,5\n"

KAIDAH = Kaidah(
    kode="LK516",
    tingkat=Tingkat.KESALAHAN,
    judul="Target kumulatif turun dari triwulan sebelumnya",
    alasan="Target indikator kumulatif adalah jumlah sejak awal tahun, sehingga tidak berkurang.",
    cara_memperbaiki="Tulis target sampai dengan setiap triwulan; bila yang ditulis target triwulan itu saja, pakai "
    "agregasi `jumlah`.",
    rujukan="Rencana aksi atas Perjanjian Kinerja: target per triwulan",
    contoh_salah=changed(INDIKATOR, TARGET, PER_TRIWULAN.format(f"{PENANDA}1")),
    contoh_benar=changed(INDIKATOR, TARGET, PER_TRIWULAN.format("2,5")),
)

Bagian = tuple[int, Decimal]
"""The number of a quarter, and its target."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every target that is split, of an indikator that is declared kumulatif."""
    for indikator in periksa.kinerja.indikator.values():
        if indikator.agregasi is Agregasi.KUMULATIF:
            for versi, target in indikator.target.items():
                parts = [(n, nilai) for n, nilai in sorted(target.triwulan.items()) if isinstance(nilai, Decimal)]
                for lalu, kini in itertools.pairwise(parts):
                    if kini[1] < lalu[1]:
                        yield _report(periksa, indikator, versi, lalu, kini)


def _report(periksa: Periksa, indikator: Indikator, versi: str, lalu: Bagian, kini: Bagian) -> Diagnostic:
    before, here = (print_nilai(nilai, indikator.satuan) for _, nilai in (lalu, kini))
    places = (place_bagian_target(periksa.kinerja, indikator.kode, versi, f"tw{n}") for n in (kini[0], lalu[0]))
    labels = (f"target triwulan {ROMAWI[n]} {teks}" for n, teks in ((kini[0], here), (lalu[0], before)))
    return temuan(
        KAIDAH,
        f"target `{indikator.kode}` turun dari {before} pada triwulan {ROMAWI[lalu[0]]} menjadi {here}",
        tuple(with_label(place, label) for place, label in zip(places, labels, strict=True)),
        f"Tulis target sampai dengan triwulan {ROMAWI[kini[0]]}, atau pakai agregasi `jumlah` bila {here} adalah "
        "target triwulan itu saja.",
        entitas=indikator.kode,
    )
