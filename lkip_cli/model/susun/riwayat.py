"""riwayat.yaml -> the past of each indikator, checked against the years that the data folder itself holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from lkip_cli.diagnostics import Diagnostic, Fault, Gagal, Place
from lkip_cli.model.entitas import AngkaRiwayat, Riwayat, Satuan, StandarNasional
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen, Nilai
from lkip_cli.model.riwayat import AngkaBersumber, BerkasRiwayat, RealisasiTahun, RiwayatBerkas
from lkip_cli.model.susun.baca import KATA_TARGET, Kata, read_scalar
from lkip_cli.model.susun.kolektor import Kolektor, unknown_kode
from lkip_cli.model.susun.terbaca import Terbaca
from lkip_cli.sumber.tree import LocatedTree

KATA_RIWAYAT: Kata = (KataAbsen.BELUM_DIUKUR, KataAbsen.TIDAK_ADA_DATA, KataAbsen.TIDAK_ADA)
TAK_TERBACA = Riwayat(terbaca=False)

Loc = tuple[str | int, ...]


def attach_riwayat(
    terbaca: Terbaca[BerkasRiwayat] | None, tahun: Mapping[int, Kinerja]
) -> tuple[dict[int, Kinerja], list[Diagnostic]]:
    """The years, each with the past of its own indikator, and the findings on the file.

    A figure is read by the satuan of the newest year that knows its indikator.
    """
    if terbaca is None:
        return dict(tahun), []
    pembaca = _Pembaca(terbaca.tree, tahun, Kolektor())
    past = pembaca.read(terbaca.model)
    for kinerja in tahun.values():
        for kode in kinerja.indikator.keys() & past:
            kinerja.letak.add(("riwayat", kode), partial(_place, terbaca.tree, kode))
    years = {
        nomor: replace(kinerja, riwayat={kode: past[kode] for kode in kinerja.indikator if kode in past})
        for nomor, kinerja in tahun.items()
    }
    return years, pembaca.kolektor.temuan


def _place(tree: LocatedTree, kode: str, rest: Loc) -> Place:
    return tree.place(("indikator", kode, *rest), key=not rest)


@dataclass(frozen=True, slots=True)
class _Pembaca:
    """Reads the file against the years; what it finds is gathered in `kolektor`."""

    tree: LocatedTree
    tahun: Mapping[int, Kinerja]
    kolektor: Kolektor

    def read(self, berkas: BerkasRiwayat | Gagal) -> dict[str, Riwayat]:
        """The past by kode; of every indikator unread where the file could not be read."""
        if isinstance(berkas, Gagal):
            return dict.fromkeys((kode for kinerja in self.tahun.values() for kode in kinerja.indikator), TAK_TERBACA)
        return {kode: self._riwayat(kode, isi) for kode, isi in berkas.indikator.items() if self._knows(kode)}

    def _knows(self, kode: str) -> bool:
        """Whether some year has the indikator; reports it where none can have it."""
        years = self.tahun.values()
        if any(kode in kinerja.indikator for kinerja in years):
            return True
        if all(kinerja.lengkap and kode not in kinerja.tak_terbaca for kinerja in years):
            known = tuple(dict.fromkeys(satu for kinerja in years for satu in kinerja.indikator))
            self.kolektor.report(self.tree, ("indikator", kode), unknown_kode("indikator", kode, known), key=True)
        return False

    def _riwayat(self, kode: str, isi: RiwayatBerkas | Gagal) -> Riwayat:
        if isinstance(isi, Gagal):
            return TAK_TERBACA
        satuan = next(
            k.indikator[kode].satuan for _, k in sorted(self.tahun.items(), reverse=True) if kode in k.indikator
        )
        years = dict(self._years(kode, isi, satuan))
        return Riwayat(
            realisasi=dict(sorted(years.items())),
            standar_nasional=self._standar(kode, isi.standar_nasional, satuan),
            terbaca=not any(isinstance(satu, Gagal) for satu in isi.realisasi.values()),
        )

    def _years(self, kode: str, isi: RiwayatBerkas, satuan: Satuan) -> Iterator[tuple[int, AngkaRiwayat]]:
        for tahun, angka in isi.realisasi.items():
            if isinstance(angka, Gagal) or self._refuse_year(kode, tahun):
                continue
            loc: Loc = ("indikator", kode, "realisasi", str(tahun))
            bersumber = angka if angka.sumber else angka.model_copy(update={"sumber": isi.sumber})
            yield tahun, self._angka(loc, bersumber, satuan)

    def _angka(self, loc: Loc, angka: RealisasiTahun, satuan: Satuan) -> AngkaRiwayat:
        target = angka.target
        return AngkaRiwayat(
            nilai=self._nilai(loc, angka, satuan),
            sumber=angka.sumber,
            target=read_scalar(self.kolektor, self.tree, (*loc, "target"), target, satuan, KATA_TARGET)
            if target
            else None,
            catatan=angka.catatan,
        )

    def _standar(self, kode: str, isi: AngkaBersumber | Gagal | None, satuan: Satuan) -> StandarNasional | None:
        if isi is None:
            return None
        if isinstance(isi, Gagal):
            return StandarNasional(isi, "")
        return StandarNasional(self._nilai(("indikator", kode, "standar_nasional"), isi, satuan), isi.sumber)

    def _nilai(self, loc: Loc, angka: AngkaBersumber, satuan: Satuan) -> Nilai:
        nilai = read_scalar(self.kolektor, self.tree, (*loc, "nilai"), angka.nilai, satuan, KATA_RIWAYAT)
        if not angka.sumber and not isinstance(nilai, Absen | Gagal):
            self.kolektor.report(self.tree, loc, _no_source(angka.nilai), key=True)
        return nilai

    def _refuse_year(self, kode: str, tahun: int) -> bool:
        """Whether the year has its figure elsewhere, or has not been; reports it."""
        held = self.tahun.get(tahun)
        if held is not None and (kode in held.indikator or kode in held.tak_terbaca):
            fault = _twice(tahun)
        elif tahun >= max(self.tahun):
            fault = _not_past(tahun, max(self.tahun))
        else:
            return False
        self.kolektor.report(self.tree, ("indikator", kode, "realisasi", str(tahun)), fault, key=True)
        return True


def _twice(tahun: int) -> Fault:
    return Fault(
        "LK225",
        f"realisasi tahun {tahun} sudah dihitung dari folder {tahun}",
        "Setiap fakta ditulis satu kali; dua sumber untuk tahun yang sama dapat berbeda.",
        f"Hapus tahun {tahun} dari riwayat.yaml; angkanya berasal dari berkas triwulan IV di folder {tahun}.",
    )


def _no_source(nilai: str) -> Fault:
    return Fault(
        "LK226",
        f"angka {nilai} belum mempunyai sumber",
        "Angka dari luar data lkip hanya dapat diperiksa bila dokumen asalnya disebut.",
        "Tulis `nilai:` dan `sumber:` di bawahnya, misalnya `sumber: Laporan Kinerja Tahun 2016, Tabel 3.1`.",
    )


def _not_past(tahun: int, terakhir: int) -> Fault:
    return Fault(
        "LK227",
        f"tahun {tahun} bukan tahun sebelum data lkip",
        f"Riwayat memuat tahun-tahun yang telah lewat; data terakhir di folder ini adalah tahun {terakhir}.",
        f"Betulkan tahunnya, atau tulis angkanya pada berkas triwulan di folder {tahun}.",
    )
