"""The texts that people write, all of them by their kunci."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lkip_cli.laporan.prosa import list_narasi
from lkip_cli.laporan.rujukan import blank_references
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Kunci

PENGISI = "¤"
"""Stands for each character of a reference where only the prose around it is looked at."""


@dataclass(frozen=True)
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

    @cached_property
    def prosa(self) -> str:
        """The text with every reference blanked; offsets stay what they are."""
        return blank_references(self.isi, PENGISI)


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
