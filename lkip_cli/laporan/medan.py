"""The closed table of what a reference in prose can name: kinds of entity and their medan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import Figur
from lkip_cli.capaian.hasil import DINAS, Hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_bare, print_change, print_counted, print_with_satuan
from lkip_cli.model.kinerja import Kinerja

T = TypeVar("T")

Ambil = Callable[[Kinerja, Hasil, str], Hitungan | str | None]
"""Takes the figure of a kode, or a word; None where there is none."""


@dataclass(frozen=True, slots=True)
class Medan:
    """One field: what it is (with its unit), how it is taken, how a sentence prints it."""

    uraian: str
    ambil: Ambil
    cetak: Callable[[Hitungan], Angka | str] = print_bare


@dataclass(frozen=True, slots=True)
class JenisRujukan:
    """A kind of entity: its kode in a quarter, its medan, and the medan meant where none is written."""

    nama: str
    kode: Callable[[Kinerja, int], Collection[str]]
    medan: Mapping[str, Medan]
    bawaan: str = ""


def _from(himpunan: Callable[[Hasil], Mapping[str, T]], angka: Callable[[T], Hitungan | str | None]) -> Ambil:
    """Takes `angka` of the entry of a kode in one mapping of Hasil."""

    def ambil(_kinerja: Kinerja, hasil: Hasil, kode: str) -> Hitungan | str | None:
        satu = himpunan(hasil).get(kode)
        return None if satu is None else angka(satu)

    return ambil


def read_angka(kinerja: Kinerja, hasil: Hasil, kode: str) -> Hitungan:
    """A one-off figure of the narrative; its kode stands in the quarter of `hasil`."""
    triwulan = kinerja.triwulan[hasil.periode.triwulan]
    return Figur(kode, "nilai", hasil.periode, triwulan.satuan_angka[kode]).read(triwulan.angka[kode].nilai)


_ANGGARAN: Mapping[str, Medan] = {
    "pagu": Medan("pagu yang berlaku, dalam rupiah", _from(lambda h: h.anggaran, lambda a: a.pagu)),
    "realisasi": Medan("realisasi anggaran, dalam rupiah", _from(lambda h: h.anggaran, lambda a: a.realisasi)),
    "serapan": Medan("realisasi dibagi pagu, dalam persen", _from(lambda h: h.anggaran, lambda a: a.serapan)),
    "sisa": Medan("pagu dikurangi realisasi, dalam rupiah", _from(lambda h: h.anggaran, lambda a: a.sisa)),
}

_INDIKATOR: Mapping[str, Medan] = {
    "realisasi": Medan(
        "realisasi, dalam satuan indikator", _from(lambda h: h.indikator, lambda i: i.realisasi), print_counted
    ),
    "target": Medan(
        "target tahunan, dalam satuan indikator", _from(lambda h: h.indikator, lambda i: i.target), print_counted
    ),
    "target_triwulan": Medan(
        "target sampai dengan triwulan ini", _from(lambda h: h.indikator, lambda i: i.target_triwulan), print_counted
    ),
    "capaian": Medan("capaian terhadap target, dalam persen", _from(lambda h: h.indikator, lambda i: i.capaian)),
    "capaian_tahunan": Medan(
        "capaian terhadap target tahunan, dalam persen", _from(lambda h: h.indikator, lambda i: i.capaian_tahunan)
    ),
    "status": Medan("tercapai atau belum, dalam kata", _from(lambda h: h.indikator, lambda i: str(i.status))),
}

_PERBANDINGAN: Mapping[str, Medan] = {
    "perubahan_triwulan_lalu": Medan(
        "perubahan realisasi sejak triwulan sebelumnya, dengan tanda dan satuannya",
        _from(lambda h: h.perbandingan, lambda p: p.triwulan_lalu.perubahan if p.triwulan_lalu else None),
        print_change,
    ),
    "realisasi_tahun_lalu": Medan(
        "realisasi tahun sebelumnya, dalam satuan indikator",
        _from(lambda h: h.perbandingan, lambda p: p.tahun_lalu.lampau.realisasi if p.tahun_lalu else None),
        print_counted,
    ),
    "perubahan_tahun_lalu": Medan(
        "perubahan realisasi sejak tahun sebelumnya, dengan tanda dan satuannya",
        _from(lambda h: h.perbandingan, lambda p: p.tahun_lalu.perubahan if p.tahun_lalu else None),
        print_change,
    ),
    "target_renstra": Medan(
        "target akhir renstra, dalam satuan indikator",
        _from(lambda h: h.perbandingan, lambda p: p.renstra.target if p.renstra else None),
        print_counted,
    ),
    "capaian_renstra": Medan(
        "capaian terhadap target akhir renstra, dalam persen",
        _from(lambda h: h.perbandingan, lambda p: p.renstra.capaian if p.renstra else None),
    ),
    "standar_nasional": Medan(
        "standar nasional, dalam satuan indikator",
        _from(lambda h: h.perbandingan, lambda p: p.standar.target if p.standar else None),
        print_counted,
    ),
    "capaian_standar": Medan(
        "capaian terhadap standar nasional, dalam persen",
        _from(lambda h: h.perbandingan, lambda p: p.standar.capaian if p.standar else None),
    ),
}

_KELUARAN: Mapping[str, Medan] = {
    "keluaran": Medan(
        "realisasi keluaran dengan satuannya", _from(lambda h: h.keluaran, lambda k: k.realisasi), print_with_satuan
    ),
    "target_keluaran": Medan(
        "target keluaran dengan satuannya", _from(lambda h: h.keluaran, lambda k: k.target), print_with_satuan
    ),
}

_SASARAN: Mapping[str, Medan] = {
    "capaian": Medan("rata-rata capaian indikatornya, dalam persen", _from(lambda h: h.sasaran, lambda s: s.rata_rata)),
    "efisiensi": Medan(
        "rata-rata capaian dikurangi serapan, dalam poin persen",
        _from(lambda h: h.sasaran, lambda s: s.efisiensi),
        print_with_satuan,
    ),
}

JENIS: tuple[JenisRujukan, ...] = (
    JenisRujukan("indikator", lambda k, _: k.indikator, {**_INDIKATOR, **_PERBANDINGAN}, "realisasi"),
    JenisRujukan(
        "data dasar",
        lambda k, _: k.data_dasar,
        {"nilai": Medan("angkanya, tanpa satuan", _from(lambda h: h.data, lambda d: d))},
        "nilai",
    ),
    JenisRujukan("kegiatan", lambda k, _: k.kegiatan, {**_ANGGARAN, **_KELUARAN}),
    JenisRujukan("program", lambda k, _: k.program, _ANGGARAN),
    JenisRujukan("sasaran", lambda k, _: k.renstra.sasaran, {**_ANGGARAN, **_SASARAN}),
    JenisRujukan("bidang", lambda k, _: k.instansi.bidang, _ANGGARAN),
    JenisRujukan("dinas", lambda _, __: {DINAS}, _ANGGARAN),
    JenisRujukan(
        "angka",
        lambda k, nomor: k.triwulan[nomor].angka if nomor in k.triwulan else (),
        {"nilai": Medan("angkanya dengan satuannya", read_angka, print_with_satuan)},
        "nilai",
    ),
)
"""Every kind that a reference can name; kode are unique over all of them."""

KATA: Mapping[str, Callable[[Kinerja, Periode], str]] = {
    "triwulan": lambda _, periode: periode.nama,
    "tahun": lambda _, periode: str(periode.tahun),
    "instansi": lambda kinerja, _: kinerja.instansi.nama,
    "daerah": lambda kinerja, _: kinerja.instansi.daerah,
}
"""References that stand for words of the report."""
