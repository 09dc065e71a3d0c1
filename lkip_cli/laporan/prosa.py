"""All narrative of a report, composed once: blocks by the kunci of their text, and the findings of their references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import partial

from lkip_cli.diagnostics import Diagnostic, Fault, Place, TextPlace, Tingkat
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.narasi import BlokNarasi, compose, resolve_references
from lkip_cli.laporan.resolusi import resolve
from lkip_cli.model.entitas import NarasiSasaran, Triwulan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Kunci

PENDAHULUAN = ("latar_belakang", "fungsi")
INSTANSI = ("kata_pengantar", "penutup", "tindak_lanjut")
SASARAN = tuple(field.name for field in fields(NarasiSasaran))

JOROK = 2
"""Spaces by which the lines of a `|` block stand in from its key."""


@dataclass(frozen=True, slots=True)
class Prosa:
    """The blocks of every narrative text that is there."""

    isi: Mapping[Kunci, list[BlokNarasi]]

    def get(self, *kunci: str | int) -> list[BlokNarasi]:
        """The blocks of a text; none where it is missing or declared absent."""
        return self.isi.get(kunci, [])


def list_narasi(kinerja: Kinerja, nomor: int) -> Iterator[tuple[Kunci, str]]:
    """Every narrative text of the report of quarter `nomor`, with the kunci under which `letak` places it."""
    for medan in PENDAHULUAN:
        yield ("pendahuluan", medan), str(getattr(kinerja.pendahuluan, medan))
    triwulan = kinerja.triwulan.get(nomor)
    if triwulan is not None:
        yield from _list_triwulan(triwulan)


def _list_triwulan(triwulan: Triwulan) -> Iterator[tuple[Kunci, str]]:
    for medan in INSTANSI:
        yield ("triwulan", triwulan.nomor, medan), str(getattr(triwulan, medan))
    for kode, narasi in triwulan.narasi_sasaran.items():
        for medan in SASARAN:
            isi = getattr(narasi, medan)
            if isinstance(isi, str):
                yield ("narasi_sasaran", triwulan.nomor, kode, medan), isi
    for kode, teks in triwulan.narasi_kegiatan.items():
        if isinstance(teks, str):
            yield ("narasi_kegiatan", triwulan.nomor, kode), teks


def compose_prosa(bahan: Bahan) -> tuple[Prosa, list[Diagnostic]]:
    """The narrative of the report, and a finding for each reference that cannot be resolved."""
    isi: dict[Kunci, list[BlokNarasi]] = {}
    found: list[Diagnostic] = []
    for kunci, text in list_narasi(bahan.kinerja, bahan.periode.triwulan):
        isi[kunci], faults = compose(text, partial(resolve, bahan=bahan))
        found += _report(bahan.kinerja, kunci, text, faults)
    return Prosa(isi), found


def find_prosa(bahan: Bahan) -> list[Diagnostic]:
    """The findings of `compose_prosa` alone; nothing is composed."""
    found: list[Diagnostic] = []
    for kunci, text in list_narasi(bahan.kinerja, bahan.periode.triwulan):
        _, faults = resolve_references(text, partial(resolve, bahan=bahan))
        found += _report(bahan.kinerja, kunci, text, faults)
    return found


def locate(place: Place, text: str, fault: Fault) -> Place:
    """The place of a fault inside a `|` block, whose own place is the line of its `|`; else the place itself."""
    if not isinstance(place, TextPlace) or "|" not in place.excerpt:
        return place
    before = text[: fault.offset]
    line = text.split("\n")[before.count("\n")]
    indent = len(place.excerpt) - len(place.excerpt.lstrip()) + JOROK
    return replace(
        place,
        baris=place.baris + 1 + before.count("\n"),
        kolom=indent + fault.offset - before.rfind("\n"),
        panjang=max(fault.panjang, 1),
        excerpt=" " * indent + line,
    )


def _report(kinerja: Kinerja, kunci: Kunci, text: str, faults: Iterable[Fault]) -> Iterator[Diagnostic]:
    entitas = str(kunci[2]) if kunci[0] in {"narasi_sasaran", "narasi_kegiatan"} else ""
    for fault in faults:
        place = locate(kinerja.letak.place(*kunci), text, fault)
        yield Diagnostic(
            fault.kode, Tingkat.KESALAHAN, fault.ringkas, (place,), fault.mengapa, fault.perbaikan, entitas=entitas
        )
