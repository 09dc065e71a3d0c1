"""The narrative: written anew, come or gone; or left as it was although its figures have moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import TAK_TERBACA, Bobot, Perubahan, Pokok
from lkip_cli.banding.potongan import shorten, shorten_pair
from lkip_cli.banding.rujukan import find_moved
from lkip_cli.diagnostics import Gagal
from lkip_cli.laporan.narasi import BlokNarasi, compose
from lkip_cli.model.entitas import Narasi
from lkip_cli.model.nilai import Absen

JUDUL = "Narasi"
BELUM_ADA = "belum ditulis"
PERENCANA = ("kata_pengantar", "penutup", "tindak_lanjut")


@dataclass(frozen=True, slots=True)
class Naskah:
    """A block of narrative on both sides."""

    pokok: Pokok
    medan: str
    lama: Narasi
    baru: Narasi


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Between two quarters a narrative is written anew as a matter of course, so that this is `rutin`."""
    for naskah in _list_naskah(pasangan):
        yield from _compare(pasangan, naskah)


def _list_naskah(pasangan: Pasangan) -> Iterator[Naskah]:
    lama, baru = pasangan.lama.triwulan, pasangan.baru.triwulan
    for kode, pokok in pasangan.both("sasaran").items():
        dahulu, kini = lama.narasi_sasaran.get(kode), baru.narasi_sasaran.get(kode)
        for blok in [satu for satu in (kini or dahulu,) if satu]:
            for nama in (satu.name for satu in fields(blok)):
                sides = (getattr(satu, nama) if satu else None for satu in (dahulu, kini))
                yield Naskah(pokok, nama.replace("_", " "), *sides)
    for kode, pokok in pasangan.both("kegiatan").items():
        yield Naskah(pokok, "narasi kegiatan", lama.narasi_kegiatan.get(kode), baru.narasi_kegiatan.get(kode))
    for nama in PERENCANA:
        yield Naskah(pasangan.dinas, nama.replace("_", " "), getattr(lama, nama) or None, getattr(baru, nama) or None)


def _compare(pasangan: Pasangan, naskah: Naskah) -> Iterator[Perubahan]:
    lama, baru = naskah.lama, naskah.baru
    unread = [isinstance(sisi, Gagal) for sisi in (lama, baru)]
    if any(unread):
        if not all(unread):
            yield Perubahan(naskah.pokok, naskah.medan, _words(lama), _words(baru), Bobot.TAK_TERBACA)
    elif isinstance(lama, str) and isinstance(baru, str):
        yield from _compare_texts(pasangan, naskah, lama, baru)
    elif lama != baru:
        yield Perubahan(naskah.pokok, naskah.medan, _words(lama), _words(baru), Bobot.NARASI)


def _compare_texts(pasangan: Pasangan, naskah: Naskah, lama: str, baru: str) -> Iterator[Perubahan]:
    """Line breaks and indentation are no part of a text."""
    if _blocks(lama) != _blocks(baru):
        sides = shorten_pair(lama, baru)
        yield Perubahan(naskah.pokok, naskah.medan, *sides, Bobot.NARASI, rutin=pasangan.beda_periode)
    elif pasangan.beda_periode:
        moved = find_moved(pasangan, naskah.pokok, baru)
        if moved:
            catatan = f"tidak berubah, padahal {'; '.join(moved)}"
            sides = (shorten(lama), "sama")
            yield Perubahan(naskah.pokok, naskah.medan, *sides, Bobot.NARASI_TETAP, catatan=catatan)


def _blocks(text: str) -> list[BlokNarasi]:
    """Paragraphs and list items with their emphasis, references as they are written."""
    lines = "\n".join(" ".join(line.split()) for line in text.split("\n"))
    return compose(lines, lambda reference: reference.teks)[0]


def _words(narasi: Narasi) -> str:
    if narasi is None:
        return BELUM_ADA
    if isinstance(narasi, Gagal):
        return TAK_TERBACA
    return str(narasi.kata) if isinstance(narasi, Absen) else shorten(narasi)
