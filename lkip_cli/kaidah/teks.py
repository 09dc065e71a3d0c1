"""The texts that people write: all of them by their kunci, and the place of a spot inside one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lkip_cli.diagnostics import Diagnostic, Fault, Kaidah, Place, TextPlace
from lkip_cli.kaidah.periksa import temuan
from lkip_cli.laporan.prosa import list_narasi, locate
from lkip_cli.laporan.rujukan import find_references
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Kunci
from lkip_cli.model.tempat import faulty_part

PENGISI = "¤"
"""Stands for each character of a reference where only the prose around it is looked at."""


@dataclass(frozen=True, slots=True)
class Tulisan:
    """A text, the kunci under which `letak` places it, and its quarter (0: it is part of the plan)."""

    kunci: Kunci
    nomor: int
    isi: str

    @property
    def entitas(self) -> str:
        """The kode that the text is about; empty where it is about the whole agency."""
        if self.kunci[0] in {"pendahuluan", "triwulan"}:
            return ""
        return str(self.kunci[2] if self.nomor else self.kunci[1])

    @property
    def prosa(self) -> str:
        """The text with every reference blanked; offsets stay what they are."""
        return _blank_references(self.isi)


@lru_cache(maxsize=4096)
def _blank_references(isi: str) -> str:
    """Kept for the next rule that looks at the same text."""
    pieces, position = [], 0
    for reference in find_references(isi):
        pieces += [isi[position : reference.offset], PENGISI * reference.panjang]
        position = reference.offset + reference.panjang
    return "".join((*pieces, isi[position:]))


def list_tulisan(kinerja: Kinerja) -> Iterator[Tulisan]:
    """The narrative of every quarter; Bab I, which is that of the year, once."""
    for urutan, nomor in enumerate(sorted(kinerja.triwulan)):
        for kunci, isi in list_narasi(kinerja, nomor):
            of_year = kunci[0] == "pendahuluan"
            if isi and not (of_year and urutan):
                yield Tulisan(kunci, 0 if of_year else nomor, isi)


def list_nama(kinerja: Kinerja) -> Iterator[Tulisan]:
    """The names and sentences of the plan."""
    renstra = kinerja.renstra
    for jenis, entities in (("misi", renstra.misi), ("tujuan", renstra.tujuan), ("program", kinerja.program)):
        yield from (Tulisan((jenis, kode, "nama"), 0, satu.nama) for kode, satu in entities.items())
    for kode, sasaran in renstra.sasaran.items():
        for medan in ("nama", "strategi", "kebijakan"):
            yield Tulisan(("sasaran", kode, medan), 0, str(getattr(sasaran, medan)))
    for kode, data in kinerja.data_dasar.items():
        yield Tulisan(("data_dasar", kode, "nama"), 0, data.nama)
    for kode, indikator in kinerja.indikator.items():
        for medan in ("nama", "penjelasan", "alasan_pemilihan", "tanpa_kegiatan"):
            yield Tulisan(("indikator", kode, medan), 0, str(getattr(indikator, medan)))
    for kode, kegiatan in kinerja.kegiatan.items():
        yield Tulisan(("kegiatan", kode, "nama"), 0, kegiatan.nama)
        if kegiatan.keluaran:
            yield Tulisan(("kegiatan", kode, "keluaran", "nama"), 0, kegiatan.keluaran.nama)


def place_spot(kinerja: Kinerja, tulisan: Tulisan, offset: int, panjang: int) -> Place:
    """The place of a stretch of a text (offset and length in characters); of its first line where it has several."""
    place = kinerja.letak.place(*tulisan.kunci)
    if not isinstance(place, TextPlace):
        return place
    first_line = tulisan.isi[offset : offset + panjang].split("\n")[0]
    fault = Fault("", "", "", "", offset, len(first_line))
    return locate(place, tulisan.isi, fault) if place.excerpt.rstrip().endswith("|") else faulty_part(place, fault)


def report_spot(
    kaidah: Kaidah, kinerja: Kinerja, tulisan: Tulisan, spot: tuple[int, int], ringkas: str, perbaikan: str
) -> Diagnostic:
    """A finding of `kaidah` at a spot (offset and length) of a text."""
    place = place_spot(kinerja, tulisan, *spot)
    return temuan(kaidah, ringkas, (place,), perbaikan, entitas=tulisan.entitas)


def written_at(place: Place) -> str:
    """What stands at a place of a data file, as it was typed."""
    if not isinstance(place, TextPlace):
        return ""
    return place.excerpt[place.kolom - 1 : place.kolom - 1 + place.panjang]


def squash(text: str) -> str:
    """A text as it is compared with another: spaces, line breaks and capitals do not count."""
    return " ".join(text.split()).casefold()
