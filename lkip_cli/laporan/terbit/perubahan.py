"""Published figures beside those of today: each change with its cause, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lkip_cli.laporan.terbit.angka import SUSUNAN, TAK_TERBACA, TIDAK_ADA_LAGI, Sifat, Terbit, is_same
from lkip_cli.laporan.terbit.ganti_nama import Entitas, Kode, match_kode, translate
from lkip_cli.model.entitas import NamaTerbit
from lkip_cli.model.kinerja import Kinerja

DIHITUNG = frozenset({"capaian", "capaian_tahunan", "kesimpulan", "peringkat", "serapan", "capaian_keluaran"})
"""The medan that are computed; where one is gone, it follows from any other change of its kode."""
PILIHAN = frozenset({"rumus_turun", "batas_capaian", "hitung_dari", "desimal", "agregasi"})
"""The medan that an indikator may leave to the agency."""
PEMBANDING = frozenset({"target_renstra", "standar_nasional"})
"""The medan of files that all years share; where one is gone, its file may not have been read."""
MENYUSUN = frozenset(
    [("kegiatan", medan) for medan in ("", "program", "mendukung", "bidang")]
    + [("indikator", medan) for medan in ("", "sasaran", "iku")]
)
"""Bagian and medan that say which total a figure belongs to; an empty medan is the kode itself."""
TERCANTUM, BELUM_TERCANTUM, DIHAPUS, DITAMBAHKAN = "tercantum", "belum tercantum", "dihapus", "ditambahkan"


@dataclass(frozen=True, slots=True)
class Perubahan:
    """A published figure that is another now, as printed then and now; `terbit` is None where it is gone."""

    nama: NamaTerbit
    semula: str
    menjadi: str
    sifat: Sifat
    terbit: Terbit | None = None


@dataclass(frozen=True, slots=True)
class Sebab:
    """A change that no other published figure explains, and the changes that follow from it."""

    perubahan: Perubahan
    akibat: tuple[Perubahan, ...]


def compare_terbit(lama: Mapping[NamaTerbit, str], kini: Mapping[NamaTerbit, Terbit], kinerja: Kinerja) -> list[Sebab]:
    """The causes of all differences, in the order of the lock.

    A choice that moves no figure is no change. What could not be read, and what follows
    from it, is left out, for it has been reported.
    """
    kode = match_kode(lama, kini, kinerja)
    entities = {satu.nama: satu for satu in _entity_changes(kode, kini)}
    changed = _list_changed(translate(lama, kode.ganti), kini, kode)
    unread = {nama for nama, terbit in kini.items() if terbit.teks == TAK_TERBACA}
    changes = {**entities, **changed}
    causes = _find_causes(changes, unread, kode)
    following: dict[NamaTerbit, list[Perubahan]] = {}
    for nama, ends in causes.items():
        for end in ends - {nama}:
            following.setdefault(end, []).append(changes[nama])
    found = [
        Sebab(satu, tuple(following.get(nama, ())))
        for nama, satu in changes.items()
        if nama in causes[nama] and nama not in unread
    ]
    is_read = kinerja.lengkap and not kinerja.tak_terbaca and not unread
    return [satu for satu in found if _is_reported(satu, is_read=is_read)]


def _is_reported(satu: Sebab, *, is_read: bool) -> bool:
    """A choice counts where a figure moved; a computed figure only where all that it could come from was read."""
    sifat = satu.perubahan.sifat
    return is_read if sifat is Sifat.HITUNGAN else sifat is not Sifat.CARA or bool(satu.akibat)


def _entity_changes(kode: Kode, kini: Mapping[NamaTerbit, Terbit]) -> Iterator[Perubahan]:
    """Kode that are gone, have another name, or are new; their `nama` has an empty medan."""
    for satu in kode.hilang:
        yield Perubahan((*satu, ""), TERCANTUM, DIHAPUS, Sifat.NAMA)
    for satu, baru in kode.ganti.items():
        yield Perubahan((*satu, ""), satu[1], baru[1], Sifat.NAMA, _first(baru, kini))
    for satu in kode.baru:
        yield Perubahan((*satu, ""), BELUM_TERCANTUM, DITAMBAHKAN, Sifat.NAMA, _first(satu, kini))


def _first(entitas: Entitas, kini: Mapping[NamaTerbit, Terbit]) -> Terbit | None:
    return next((terbit for nama, terbit in kini.items() if nama[:2] == entitas), None)


def _list_changed(
    lama: Mapping[NamaTerbit, str], kini: Mapping[NamaTerbit, Terbit], kode: Kode
) -> dict[NamaTerbit, Perubahan]:
    """The published figures of kode that still exist, where they are another now."""
    present = {nama[:2] for nama in kini}
    changed = {}
    for nama, semula in lama.items():
        terbit = kini.get(nama)
        if nama[:2] in kode.hilang or nama[:2] not in present or (terbit and terbit.sifat is Sifat.NAMA):
            continue
        if terbit is None:
            changed[nama] = Perubahan(nama, semula, TIDAK_ADA_LAGI, _sifat_of_gone(nama))
        elif not is_same(semula, terbit.teks):
            changed[nama] = Perubahan(nama, semula, terbit.teks, terbit.sifat, terbit)
    return changed


def _sifat_of_gone(nama: NamaTerbit) -> Sifat:
    if nama[2] in DIHITUNG or nama[2] in PEMBANDING or nama[2].startswith("realisasi_"):
        return Sifat.HITUNGAN
    return Sifat.CARA if nama[2] in PILIHAN else Sifat.RENCANA


def _find_causes(
    changed: Mapping[NamaTerbit, Perubahan], unread: set[NamaTerbit], kode: Kode
) -> dict[NamaTerbit, frozenset[NamaTerbit]]:
    """For every change the changes that it comes from in the end: itself where it comes from no other."""
    direct = {
        nama: _direct_causes(satu, changed, unread) | kode.explain(nama, satu.semula, satu.menjadi)
        for nama, satu in changed.items()
    }
    direct |= {nama: frozenset() for nama in unread}
    return {nama: frozenset(_ends(nama, direct)) for nama in changed}


def _direct_causes(
    satu: Perubahan, changed: Mapping[NamaTerbit, Perubahan], unread: set[NamaTerbit]
) -> frozenset[NamaTerbit]:
    if not satu.nama[2]:
        of_files = (nama for nama, lain in changed.items() if lain.sifat is Sifat.BERKAS)
        return frozenset(of_files if satu.nama[0] == "angka" else ())
    if satu.terbit is None:
        return frozenset(nama for nama, lain in changed.items() if _explains_loss(lain, satu))
    causes = {nama for nama in satu.terbit.sebab if nama in changed or nama in unread}
    if SUSUNAN in satu.terbit.sebab:
        causes |= {nama for nama in changed if (nama[0], nama[2]) in MENYUSUN}
    return frozenset(causes - {satu.nama})


def _explains_loss(lain: Perubahan, satu: Perubahan) -> bool:
    """Whether a figure is gone because of another change: of its meaning, or for a computed one of any of its kode."""
    if lain.nama == satu.nama or lain.nama[:2] != satu.nama[:2]:
        return lain.nama[0] == "dokumen"
    if lain.sifat is Sifat.ARTI or (satu.nama[2] == "target_triwulan" and lain.nama[2].startswith("target_tw")):
        return True
    return satu.sifat is Sifat.HITUNGAN and lain.sifat is not Sifat.HITUNGAN


def _ends(nama: NamaTerbit, direct: Mapping[NamaTerbit, Iterable[NamaTerbit]]) -> Iterator[NamaTerbit]:
    """The changes without cause that are met on all ways back from `nama`."""
    seen, waiting = {nama}, [nama]
    while waiting:
        here = waiting.pop()
        before = direct[here]
        if not before:
            yield here
        fresh = [satu for satu in before if satu not in seen]
        seen.update(fresh)
        waiting += fresh
