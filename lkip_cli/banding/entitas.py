"""The kinds of entries that have a kode, and what each is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lkip_cli.banding.perubahan import Pokok
from lkip_cli.laporan.sitasi import format_peraturan
from lkip_cli.model.entitas import (
    DataDasar,
    Indikator,
    Kegiatan,
    Misi,
    Peraturan,
    Program,
    Sasaran,
    Tujuan,
    Versi,
)
from lkip_cli.model.kinerja import Kinerja

Isi = DataDasar | Indikator | Kegiatan | Misi | Peraturan | Program | Sasaran | Tujuan | Versi | str
"""An entry of the plan; of a bidang only its name is known."""


@dataclass(frozen=True, slots=True)
class Entitas:
    """An entry, and what messages say of it."""

    pokok: Pokok
    isi: Isi


Ambil = Callable[[Kinerja], Mapping[str, Entitas]]


def _kind(jenis: str, ambil: Callable[[Kinerja], Mapping[str, Isi]]) -> Ambil:
    """Takes the entries of one kind by kode, in print order."""

    def take(kinerja: Kinerja) -> dict[str, Entitas]:
        return {kode: Entitas(_pokok(jenis, kode, isi), isi) for kode, isi in ambil(kinerja).items()}

    return take


def _pokok(jenis: str, kode: str, isi: Isi) -> Pokok:
    if isinstance(isi, str):
        return Pokok(jenis, kode, isi, kode)
    nama = format_peraturan(isi) if isinstance(isi, Peraturan) else isi.nama
    return Pokok(jenis, kode, nama, getattr(isi, "bidang", ""))


def _by_kode(versi: tuple[Versi, ...]) -> dict[str, Isi]:
    return {satu.kode: satu for satu in versi}


ENTITAS: Mapping[str, Ambil] = {
    "indikator": _kind("indikator", lambda k: k.indikator),
    "data dasar": _kind("data dasar", lambda k: k.data_dasar),
    "sasaran": _kind("sasaran", lambda k: k.renstra.sasaran),
    "tujuan": _kind("tujuan", lambda k: k.renstra.tujuan),
    "misi": _kind("misi", lambda k: k.renstra.misi),
    "bidang": _kind("bidang", lambda k: k.instansi.bidang),
    "program": _kind("program", lambda k: k.program),
    "kegiatan": _kind("kegiatan", lambda k: k.kegiatan),
    "versi Perjanjian Kinerja": _kind("versi Perjanjian Kinerja", lambda k: _by_kode(k.dokumen.perjanjian_kinerja)),
    "versi pagu": _kind("versi pagu", lambda k: _by_kode(k.dokumen.pagu)),
    "peraturan": _kind("peraturan", lambda k: k.peraturan),
}
"""The kinds by their name, in the order in which they are listed."""
