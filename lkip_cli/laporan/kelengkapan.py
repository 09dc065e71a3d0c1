"""What is in and what is missing: every bidang in every quarter, counted, with the findings of its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian import wajib
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.diagnostics import Diagnostic, Gagal, Tingkat
from lkip_cli.model.entitas import DataDasar, Indikator, Kegiatan, NarasiSasaran, Triwulan
from lkip_cli.model.jenis_berkas import classify
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Isian, KataAbsen
from lkip_cli.sumber.tempat.pilih import key_of

BELUM_DIISI = "LK207"
"""The finding of a key that stands there without a value."""
BELUM_DIUKUR = frozenset({KataAbsen.BELUM_DIUKUR, KataAbsen.DIUKUR_TRIWULAN_IV})
NARASI = "narasi"


@dataclass(frozen=True, slots=True)
class Temuan:
    """How many findings there are of each degree."""

    kesalahan: int = 0
    peringatan: int = 0


@dataclass(slots=True)
class Isi:
    """The entries that a bidang owes a quarter, by what became of them: `blok: kode`, in the order of the plan.

    Every word that stands for a figure counts as filled in, except those that say that it
    was not measured.
    """

    diisi: list[str] = field(default_factory=list)
    belum_diisi: list[str] = field(default_factory=list)
    belum_diukur: list[str] = field(default_factory=list)
    tidak_terbaca: list[str] = field(default_factory=list)

    @property
    def wajib(self) -> int:
        """How many entries are owed."""
        return sum(len(getattr(self, one.name)) for one in fields(self))


@dataclass(frozen=True, slots=True)
class Kelengkapan:
    """One bidang in one quarter; `ada` is whether it has a file, `temuan` are those of that file."""

    periode: Periode
    bidang: str
    nama: str
    ada: bool
    isi: Isi
    temuan: Temuan

    @property
    def lengkap(self) -> bool:
        """Whether nothing is missing, unreadable or wrong."""
        return self.ada and not (self.isi.belum_diisi or self.isi.tidak_terbaca or self.temuan.kesalahan)


@dataclass(frozen=True, slots=True)
class Status:
    """The state of a data folder: each bidang in each quarter in time order, and the findings of all other files."""

    baris: tuple[Kelengkapan, ...]
    lainnya: Temuan

    @property
    def lengkap(self) -> bool:
        """Whether nothing is missing, unreadable or wrong anywhere."""
        return all(satu.lengkap for satu in self.baris) and not self.lainnya.kesalahan


def is_of_year(found: Diagnostic, nama: str, tahun: int) -> bool:
    """Whether a finding stands in a file of that year, or in one of no year; `nama` as in `compute_status`."""
    letaknya = classify(key_of(found.place.berkas.removeprefix(f"{nama}/")))
    return letaknya is None or letaknya.bagian.get("tahun", str(tahun)) == str(tahun)


def compute_status(
    tahun: Mapping[int, Kinerja], hasil: Mapping[Periode, Hasil], found: Iterable[Diagnostic], nama: str
) -> Status:
    """The state of all years; `found` are all findings, `nama` is how messages call the data folder."""
    groups: dict[tuple[str, ...], list[Diagnostic]] = {}
    for satu in found:
        groups.setdefault(_owner(satu, nama), []).append(satu)
    rows = []
    for periode in sorted(hasil):
        kinerja = tahun[periode.tahun]
        isi = _sort(kinerja, hasil[periode])
        for bidang, sebutan in kinerja.instansi.bidang.items():
            temuan = _count(groups.pop((str(periode), bidang), ()))
            ada = bidang in kinerja.triwulan[periode.triwulan].bidang
            rows.append(Kelengkapan(periode, bidang, sebutan, ada, isi[bidang], temuan))
    return Status(tuple(rows), _count(satu for group in groups.values() for satu in group))


def _owner(found: Diagnostic, nama: str) -> tuple[str, ...]:
    """The period and bidang of the file that a finding stands in; empty for any other file."""
    letaknya = classify(key_of(found.place.berkas.removeprefix(f"{nama}/")))
    bagian = letaknya.bagian if letaknya else {}
    if "triwulan" not in bagian or "bidang" not in bagian:
        return ()
    return str(Periode(int(bagian["tahun"]), int(bagian["triwulan"]))), bagian["bidang"]


def _count(found: Iterable[Diagnostic]) -> Temuan:
    degrees = [satu.tingkat for satu in found]
    return Temuan(degrees.count(Tingkat.KESALAHAN), degrees.count(Tingkat.PERINGATAN))


def _sort(kinerja: Kinerja, hasil: Hasil) -> dict[str, Isi]:
    """The entries of every bidang in a quarter, sorted out."""
    triwulan = kinerja.triwulan[hasil.periode.triwulan]
    sorted_out = {bidang: Isi() for bidang in kinerja.instansi.bidang}
    for bidang, nama, isian in (*_figures(kinerja, hasil, triwulan), *_prose(kinerja, hasil, triwulan)):
        if bidang in sorted_out:
            _drawer(sorted_out[bidang], isian).append(nama)
    return sorted_out


def _drawer(isi: Isi, nilai: object) -> list[str]:
    if nilai is None or (isinstance(nilai, Gagal) and nilai.diagnostic.kode == BELUM_DIISI):
        return isi.belum_diisi
    if isinstance(nilai, Gagal):
        return isi.tidak_terbaca
    return isi.belum_diukur if isinstance(nilai, Absen) and nilai.kata in BELUM_DIUKUR else isi.diisi


def _figures(kinerja: Kinerja, hasil: Hasil, triwulan: Triwulan) -> Iterator[tuple[str, str, object]]:
    """The bidang, the name and the value of every figure that is owed."""
    nomor, anggaran = triwulan.nomor, hasil.anggaran
    owed: dict[str, tuple[DataDasar | Indikator | Kegiatan, ...]] = {
        "data": wajib.list_data(kinerja, nomor),
        "realisasi_indikator": wajib.list_indikator(kinerja, nomor),
        "realisasi_anggaran": wajib.list_anggaran(kinerja, anggaran),
        "realisasi_keluaran": tuple(kegiatan for kegiatan, _ in wajib.list_keluaran(kinerja, anggaran)),
    }
    for blok, entities in owed.items():
        written: Mapping[str, Isian] = getattr(triwulan, blok)
        for satu in entities:
            isian = written.get(satu.kode)
            yield satu.bidang, f"{blok}: {satu.kode}", isian.nilai if isian else None


def _prose(kinerja: Kinerja, hasil: Hasil, triwulan: Triwulan) -> Iterator[tuple[str, str, object]]:
    """The same for every narrative; a sub kegiatan may be told of with the kegiatan above it."""
    for kode, sasaran in kinerja.renstra.sasaran.items():
        narasi = triwulan.narasi_sasaran.get(kode, NarasiSasaran())
        for one in fields(NarasiSasaran):
            yield sasaran.bidang, f"{NARASI}: {kode} › {one.name}", getattr(narasi, one.name)
    for kegiatan in wajib.list_narasi(kinerja, hasil.anggaran):
        own, above = (triwulan.narasi_kegiatan.get(kode) for kode in (kegiatan.kode, kegiatan.induk))
        yield kegiatan.bidang, f"{NARASI}: {kegiatan.kode}", above if own is None else own
