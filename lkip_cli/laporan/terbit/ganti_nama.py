"""Published kode that are gone, new, or have another name now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lkip_cli.laporan.terbit.angka import BELUM_ADA, Sifat, Terbit, parse_terbit
from lkip_cli.model.entitas import NamaTerbit
from lkip_cli.model.kinerja import Kinerja

Entitas = tuple[str, str]
"""Bagian and kode."""
BERKODE = ("data_dasar", "indikator", "kegiatan", "program", "sasaran", "bidang", "angka")
"""The bagian whose kode the data choose; losing one of them is a change by itself."""
ISI = frozenset({"nilai", "target", "realisasi", "pagu", "keluaran"})
"""The medan by which a kode counts as part of a report: with no number in any of them it says nothing yet."""
MERUJUK: Mapping[str, str] = {
    "rumus": "data_dasar",
    "program": "program",
    "mendukung": "indikator",
    "sasaran": "sasaran",
    "bidang": "bidang",
}
"""The medan that hold kode, and the bagian that these are of; a satuan may be spelt like any of them."""


@dataclass(frozen=True, slots=True)
class Kode:
    """The entities of a lock beside those of today.

    `hilang` are gone, `baru` were not published, `ganti` maps the published to its new name.
    """

    hilang: tuple[Entitas, ...]
    baru: tuple[Entitas, ...]
    ganti: Mapping[Entitas, Entitas]

    def explain(self, nama: NamaTerbit, semula: str, menjadi: str) -> frozenset[NamaTerbit]:
        """The entities that are gone or renamed that make a figure another one: it refers to one, or lost its own.

        `nama` and `semula` are those under the new names.
        """
        if not nama[2]:
            return frozenset()
        bagian = MERUJUK.get(nama[2])
        named = {(bagian, word) for word in semula.split(" ")}
        gone = {(*satu, "") for satu in self.hilang if satu in named}
        renamed = {(*satu, "") for satu, baru in self.ganti.items() if baru in named}
        own = {(*satu, "") for satu, baru in self.ganti.items() if baru == nama[:2] and menjadi == BELUM_ADA}
        return frozenset(gone | renamed | own)


def match_kode(lama: Mapping[NamaTerbit, str], kini: Mapping[NamaTerbit, Terbit], kinerja: Kinerja) -> Kode:
    """What has become of the published kode; those that could not be read are left alone, as are all while a list is.

    An entity that is gone and a new one with the same nama, or with all the same figures, are one.
    """
    if not kinerja.lengkap:
        return Kode((), (), {})
    before, now = _entities(lama), _entities(kini)
    gone = [satu for satu in before if satu not in now and satu[1] not in kinerja.tak_terbaca]
    new = [satu for satu in now if satu not in before and _has_content(satu, kini)]
    ganti: dict[Entitas, Entitas] = {}
    for satu in gone:
        other = next((n for n in new if n not in ganti.values() and _is_alike(satu, n, lama, kini)), None)
        if other is not None:
            ganti[satu] = other
    return Kode(
        tuple(satu for satu in gone if satu not in ganti),
        tuple(satu for satu in new if satu not in ganti.values() and satu[0] not in {"program", "sasaran", "bidang"}),
        ganti,
    )


def translate(lama: Mapping[NamaTerbit, str], ganti: Mapping[Entitas, Entitas]) -> dict[NamaTerbit, str]:
    """The published figures under the new names of their kode."""
    if not ganti:
        return dict(lama)
    return {
        (*ganti.get(nama[:2], nama[:2]), nama[2]): _renamed(MERUJUK[nama[2]], teks, ganti)
        if nama[2] in MERUJUK
        else teks
        for nama, teks in lama.items()
    }


def _renamed(bagian: str, teks: str, ganti: Mapping[Entitas, Entitas]) -> str:
    """The kode of a bagian in a text under their new names."""
    return " ".join(ganti.get((bagian, kata), (bagian, kata))[1] for kata in teks.split(" "))


def _entities(names: Iterable[NamaTerbit]) -> list[Entitas]:
    return list(dict.fromkeys(nama[:2] for nama in names if nama[0] in BERKODE))


def _has_content(entitas: Entitas, kini: Mapping[NamaTerbit, Terbit]) -> bool:
    """Whether it has a figure other than nought, or a step of a predikat; a name alone publishes nothing."""
    return any(_is_content(kini[nama]) for medan in ISI if (nama := (*entitas, medan)) in kini)


def _is_content(terbit: Terbit) -> bool:
    angka = parse_terbit(terbit.teks)
    return bool(angka) if angka is not None else terbit.teks.isupper() or "–" in terbit.teks


def _is_alike(satu: Entitas, other: Entitas, lama: Mapping[NamaTerbit, str], kini: Mapping[NamaTerbit, Terbit]) -> bool:
    if satu[0] != other[0]:
        return False
    nama = kini.get((*other, "nama"))
    if nama is not None and lama.get((*satu, "nama")) == nama.teks:
        return True
    figures = {n[2]: t.teks for n, t in kini.items() if n[:2] == other and t.sifat in {Sifat.ISIAN, Sifat.RENCANA}}
    return any(map(parse_terbit, figures.values())) and all(
        lama.get((*satu, medan)) == teks for medan, teks in figures.items()
    )
