"""LK701: dua kegiatan berpagu sama persis."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.cetak import format_rupiah
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import with_kegiatan_lain
from lkip_cli.kaidah.pagu import list_berlaku, list_tertulis, place_pagu
from lkip_cli.kaidah.periksa import Periksa, temuan

KAIDAH = Kaidah(
    kode="LK701",
    tingkat=Tingkat.PERINGATAN,
    judul="Dua kegiatan satu bidang berpagu sama persis",
    alasan="Pagu tidak bulat yang sama sampai ke rupiah terakhir biasanya tersalin dari baris lain.",
    cara_memperbaiki="Cocokkan pagu kedua kegiatan dengan dokumen anggarannya.",
    rujukan="Kebiasaan pemeriksaan dokumen anggaran",
    contoh_salah=Contoh(with_kegiatan_lain(("9.000.000", "▶10.437.500"), pagu_pertama="10.437.500")),
    contoh_benar=Contoh(with_kegiatan_lain(("9.000.000", "10.000.000"))),
)
BULAT = Decimal(100_000)
"""Multiples of this many rupiah are often planned twice."""
SERI = 3
"""More kegiatan with one pagu are a standard allotment, and no slip."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Two or three kegiatan of a bidang with one pagu that is not round, at the version in which it was written."""
    kinerja = periksa.kinerja
    seen: set[frozenset[str]] = set()
    for versi, pagu in list_berlaku(kinerja).items():
        for kode in _group(periksa, pagu):
            written = [satu for satu in kode if versi in list_tertulis(kinerja.kegiatan[satu])]
            if written and frozenset(kode) not in seen:
                seen.add(frozenset(kode))
                others = [satu for satu in kode if satu != written[-1]]
                yield _report(periksa, versi, written[-1], others)


def _group(periksa: Periksa, pagu: dict[str, Decimal]) -> list[list[str]]:
    """The kode of kegiatan that share a pagu."""
    groups: dict[tuple[str, Decimal], list[str]] = defaultdict(list)
    for kode, nilai in pagu.items():
        if nilai % BULAT:
            groups[periksa.kinerja.kegiatan[kode].bidang, nilai].append(kode)
    return [kode for kode in groups.values() if 1 < len(kode) <= SERI]


def _report(periksa: Periksa, versi: str, kode: str, others: list[str]) -> Diagnostic:
    kegiatan = periksa.kinerja.kegiatan
    nilai = list_tertulis(kegiatan[kode])[versi]
    lain = tuple(
        with_label(place_pagu(periksa.kinerja, satu, versi), f"pagu “{kegiatan[satu].nama}”") for satu in others
    )
    return temuan(
        KAIDAH,
        f"pagu `{kode}` {format_rupiah(nilai, tanda=True)} sama persis dengan pagu `{others[0]}`",
        (place_pagu(periksa.kinerja, kode, versi), *lain),
        "Cocokkan kedua pagu dengan dokumen anggaran; betulkan yang tersalin.",
        entitas=kode,
    )
