"""The figures that a narrative is about, on both sides."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import is_same
from lkip_cli.banding.cetak import print_sisi
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import Pokok
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.medan import JENIS
from lkip_cli.laporan.rujukan import Reference, find_references

TERBANYAK = 3
"""So many figures are named; more would only hide them."""


def find_moved(pasangan: Pasangan, pokok: Pokok, text: str) -> list[str]:
    """The figures that a text refers to, and those of what it is about, that are not what they were; as words."""
    pairs = [*_referred(pasangan, text), *_own(pasangan, pokok)]
    moved = (
        f"{nama} berubah dari {print_sisi(lama)} menjadi {print_sisi(baru)}"
        for nama, lama, baru in pairs
        if not is_same(lama, baru)
    )
    return list(dict.fromkeys(moved))[:TERBANYAK]


def _referred(pasangan: Pasangan, text: str) -> Iterator[tuple[str, Hitungan, Hitungan]]:
    """References to a quarter by its number stay where they are, whatever the quarter of the report."""
    for reference in find_references(text):
        lama, baru = (_take(sisi, reference) for sisi in (pasangan.lama, pasangan.baru))
        if lama is not None and baru is not None and not reference.penanda:
            yield reference.teks, lama, baru


def _take(sisi: Sisi, reference: Reference) -> Hitungan | None:
    """The figure that a reference names; None where it names words or nothing."""
    for jenis in JENIS:
        if reference.kode in jenis.kode(sisi.kinerja, sisi.periode.triwulan):
            medan = jenis.medan.get(reference.medan or jenis.bawaan)
            nilai = medan and medan.ambil(sisi.kinerja, sisi.hasil, reference.kode)
            return nilai if isinstance(nilai, Hitungan) else None
    return None


def _own(pasangan: Pasangan, pokok: Pokok) -> Iterator[tuple[str, Hitungan, Hitungan]]:
    """The figures of the sasaran or kegiatan that the text belongs to."""
    lama, baru = pasangan.lama.hasil, pasangan.baru.hasil
    if pokok.entitas == "sasaran":
        yield "rata-rata capaian", lama.sasaran[pokok.kode].rata_rata, baru.sasaran[pokok.kode].rata_rata
    if pokok.entitas in {"sasaran", "kegiatan"}:
        yield "realisasi anggaran", lama.anggaran[pokok.kode].realisasi, baru.anggaran[pokok.kode].realisasi
    if pokok.kode in lama.keluaran and pokok.kode in baru.keluaran:
        yield "keluaran", lama.keluaran[pokok.kode].realisasi, baru.keluaran[pokok.kode].realisasi
