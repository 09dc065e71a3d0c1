"""What is told of each kegiatan: in full under the sasaran it supports first, elsewhere where to read it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.dukungan import Dukungan
from lkip_cli.laporan.narasi import BlokNarasi
from lkip_cli.laporan.prosa import Prosa
from lkip_cli.laporan.sasaran.anggaran import name_sasaran


class Deskripsi(TypedDict):
    """Either `blok` or `rujukan` is filled."""

    kegiatan: str
    blok: list[BlokNarasi]
    rujukan: str


def build_deskripsi(dukungan: list[Dukungan], bahan: Bahan, prosa: Prosa) -> Iterator[Deskripsi]:
    """One entry per kegiatan that has a text in this quarter."""
    for satu in dukungan:
        blok = prosa.get("narasi_kegiatan", bahan.periode.triwulan, satu.kegiatan.kode)
        if blok and satu.sasaran != satu.pertama:
            yield {"kegiatan": satu.kegiatan.nama, "blok": [], "rujukan": name_sasaran(satu.pertama, bahan)}
        elif blok:
            yield {"kegiatan": satu.kegiatan.nama, "blok": blok, "rujukan": ""}
