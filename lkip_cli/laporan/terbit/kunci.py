"""Locks over time: what a lock holds, what has changed since, and the corrections that a report prints."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil, compute_hasil
from lkip_cli.laporan.bahan import Bahan, RalatCetak
from lkip_cli.laporan.terbit.angka import Sifat
from lkip_cli.laporan.terbit.bagian import list_all
from lkip_cli.laporan.terbit.perubahan import DITAMBAHKAN, Perubahan, Sebab, compare_terbit
from lkip_cli.model.entitas import Kunci, NamaTerbit, Pembukaan, RalatTerbit
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Ralat


@dataclass(frozen=True, slots=True)
class Temuan:
    """A cause of changes to the published figures of one quarter.

    `ralat` is the correction that the data give for it, None where they give none;
    `bekas` the one they give that a report has printed already, for an earlier change.
    """

    kunci: Kunci
    sebab: Sebab
    ralat: Ralat | None = None
    bekas: Ralat | None = None


def make_kunci(bahan: Bahan, identitas: str, dikunci: datetime.date | None, terkunci: Iterable[Periode] = ()) -> Kunci:
    """The lock of the quarter of `bahan`: every figure that its report publishes, and the corrections it prints.

    `terkunci` are the quarters of all years that have a lock.
    """
    lama = bahan.kinerja.kunci.get(bahan.periode.triwulan)
    return Kunci(
        periode=bahan.periode,
        instansi=bahan.kinerja.instansi.nama,
        identitas=identitas,
        terbit={nama: satu.teks for nama, satu in list_all(bahan).items()},
        tanggal_laporan=bahan.triwulan.tanggal_laporan if bahan.triwulan else None,
        dikunci=dikunci,
        ralat=tuple(satu.isi for satu in bahan.ralat),
        riwayat=lama.riwayat if lama else (),
        setelah=tuple(sorted(periode for periode in terkunci if periode < bahan.periode)),
    )


def open_kunci(kunci: Kunci, alasan: str, tanggal: datetime.date | None) -> Kunci:
    """The lock opened: its figures stay, and so does the reason."""
    return replace(kunci, terkunci=False, riwayat=(*kunci.riwayat, Pembukaan(alasan, tanggal, kunci.identitas)))


def list_temuan(kinerja: Kinerja, hasil: Mapping[int, Hasil], terbitan: Iterable[Kunci]) -> list[Temuan]:
    """The changes to the figures of every closed lock of a year.

    `hasil` are the figures by quarter; `terbitan` are the later reports that may have
    printed corrections: what they printed is what counts as published.
    """
    later = sorted(terbitan, key=lambda satu: satu.periode)
    found: list[Temuan] = []
    for nomor, kunci in kinerja.kunci.items():
        if kunci.terkunci:
            own = hasil.get(nomor) or compute_hasil(kinerja, kunci.periode)
            printed = [satu for lain in later if lain.periode > kunci.periode for satu in lain.ralat]
            bahan = Bahan(kinerja, {nomor: own}, kunci.periode)
            found += _of_kunci(bahan, kunci, [satu for satu in printed if satu.periode == kunci.periode])
    return found


def list_ralat(
    tahun: Mapping[int, Kinerja], hasil: Mapping[Periode, Hasil], periode: Periode
) -> tuple[RalatCetak, ...]:
    """The corrections that the report of `periode` prints: of earlier reports, and not printed before."""
    locks = [kunci for kinerja in tahun.values() for kunci in kinerja.kunci.values() if kunci.periode < periode]
    rows: dict[tuple[Periode, NamaTerbit], RalatCetak] = {}
    for kinerja in tahun.values():
        own = {satu.triwulan: isi for satu, isi in hasil.items() if satu.tahun == kinerja.tahun}
        earlier = replace(kinerja, kunci={n: k for n, k in kinerja.kunci.items() if k.periode < periode})
        for temuan in list_temuan(earlier, own, locks):
            for row in _rows(temuan):
                rows.setdefault((row.isi.periode, row.isi.nama), row)
    return tuple(sorted(rows.values(), key=lambda row: row.isi.periode))


def _rows(temuan: Temuan) -> Iterator[RalatCetak]:
    if temuan.ralat is None:
        return
    kunci = temuan.kunci
    for satu in (temuan.sebab.perubahan, *temuan.sebab.akibat):
        isi = RalatTerbit(kunci.periode, satu.nama, satu.semula, satu.menjadi, temuan.ralat)
        entitas = kunci.terbit.get((*satu.nama[:2], "nama"), satu.nama[1])
        yield RalatCetak(isi, entitas, satu.terbit.tag if satu.terbit else "")


def _of_kunci(bahan: Bahan, kunci: Kunci, printed: list[RalatTerbit]) -> Iterator[Temuan]:
    for sebab in compare_terbit(_as_published(kunci, printed), list_all(bahan), bahan.kinerja):
        given = _find_ralat(bahan, sebab.perubahan)
        used = any(satu.nama == sebab.perubahan.nama and satu.ralat == given for satu in printed)
        yield Temuan(kunci, sebab, None if used else given, given if used else None)


def _as_published(kunci: Kunci, printed: Iterable[RalatTerbit]) -> dict[NamaTerbit, str]:
    """The figures of a lock as later reports have corrected them, each correction where its old figure stands."""
    figures = dict(kunci.terbit)
    for satu in printed:
        bagian, kode, medan = satu.nama
        if medan:
            if figures.get(satu.nama) == satu.semula:
                figures[satu.nama] = satu.menjadi
        elif satu.menjadi == DITAMBAHKAN:
            figures[satu.nama] = satu.menjadi
        else:
            figures = _renamed(figures, (bagian, kode), satu)
    return figures


def _renamed(figures: dict[NamaTerbit, str], entitas: tuple[str, str], satu: RalatTerbit) -> dict[NamaTerbit, str]:
    """Without a kode that a report has told to be gone, or under the new name that it has told."""
    rest = {nama: teks for nama, teks in figures.items() if nama[:2] != entitas}
    if satu.semula != entitas[1]:
        return rest
    moved = {(entitas[0], satu.menjadi, n[2]): teks for n, teks in figures.items() if n[:2] == entitas}
    return rest | moved


def _find_ralat(bahan: Bahan, perubahan: Perubahan) -> Ralat | None:
    """The correction that stands beside a figure that was filled in, else that of the planner for its kode."""
    if perubahan.sifat is Sifat.ISIAN:
        return perubahan.terbit.ralat if perubahan.terbit else None
    if bahan.triwulan is None:
        return None
    _, kode, medan = perubahan.nama
    given = bahan.triwulan.ralat
    return given.get(kode) or (None if medan else given.get(perubahan.menjadi))
