"""A computed figure -> its derivation, as plain texts that any page can show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import ISIAN
from lkip_cli.capaian.hasil import DINAS
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.rumus.jumlah import CACAH, JUMLAH_KEGIATAN
from lkip_cli.capaian.rumus.rasio import BAGIAN_RASIO, PENGALI, RASIO
from lkip_cli.capaian.rumus.skor import SERATUS
from lkip_cli.diagnostics import Place
from lkip_cli.laporan.asal.bentuk import write_exact, write_formula
from lkip_cli.laporan.asal.keterangan import Keterangan, list_keterangan
from lkip_cli.laporan.asal.nama import name_figure, name_owner
from lkip_cli.laporan.asal.tempat import find_place
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import find_desimal_cetak, format_cell, print_with_satuan
from lkip_cli.laporan.rumus import format_rumus


@dataclass(frozen=True, slots=True)
class Turunan:
    """Where one figure comes from.

    `rujukan` names it as the command line does, `pemilik` is what bears it; `cetak` is the printed figure with its
    sign or satuan; `rumus` its formula in words (for a figure that was filled in, what it is), `dasar` the source of
    that; `dihitung` the
    formula in numbers with its exact result, `dibulatkan` the step to the page (both empty where there is none).
    `tempat` is where a figure that was filled in stands; `masukan` what went in.
    """

    tag: str
    rujukan: str
    nama: str
    pemilik: str
    periode: Periode
    cetak: str
    tepat: str
    rumus: str
    dasar: str
    dihitung: str
    dibulatkan: str
    keterangan: tuple[Keterangan, ...]
    tempat: Place | None
    masukan: tuple[Turunan, ...] = ()

    @property
    def judul(self) -> str:
        """The name with the period, as in "Capaian Persentase koperasi aktif, Triwulan II Tahun 2018"."""
        return f"{self.nama}, {self.periode.lengkap}"


def derive(hitungan: Hitungan, bahan: Bahan) -> Turunan:
    """The derivation down to what was filled in.

    What only counts indikator names them without telling how each was computed. The money
    of the agency is told by bidang.
    """
    told = _by_bidang(hitungan, bahan)
    further = describe_figure if told.rumus == CACAH else derive
    return replace(describe_figure(told, bahan), masukan=tuple(further(satu, bahan) for satu in _inputs(told)))


def list_inputs(turunan: Turunan) -> Iterator[Turunan]:
    """Everything that went into a figure, at any depth, each time it did."""
    for satu in turunan.masukan:
        yield satu
        yield from list_inputs(satu)


def describe_figure(hitungan: Hitungan, bahan: Bahan) -> Turunan:
    """The figure without its inputs."""
    return Turunan(
        tag=hitungan.tag,
        rujukan=f"{hitungan.kode}.{hitungan.medan}@{hitungan.periode}",
        nama=name_figure(hitungan, bahan.kinerja),
        pemilik=name_owner(hitungan, bahan.kinerja),
        periode=hitungan.periode,
        cetak=write_exact(hitungan) if hitungan.rumus == PENGALI else str(print_with_satuan(hitungan)),
        tepat=_exact(hitungan),
        rumus=_words(hitungan, bahan),
        dasar="" if hitungan.rumus == ISIAN else hitungan.rumus.sumber,
        dihitung=_computed(hitungan),
        dibulatkan=_rounded(hitungan),
        keterangan=tuple(list_keterangan(hitungan, bahan)),
        tempat=find_place(hitungan, bahan.kinerja),
    )


def _inputs(hitungan: Hitungan) -> Iterator[Hitungan]:
    """What went in as a reader wants it told: a sum of one part is that part, the factor 100 goes without saying."""
    return (_single(satu) for satu in hitungan.masukan if not _is_usual(satu))


def _single(hitungan: Hitungan) -> Hitungan:
    return hitungan.masukan[0] if is_single_part(hitungan) else hitungan


def is_single_part(hitungan: Hitungan) -> bool:
    """Whether a figure is the side of a ratio that consists of one data dasar."""
    return hitungan.rumus == BAGIAN_RASIO and len(hitungan.masukan) == 1


def _is_usual(hitungan: Hitungan) -> bool:
    return hitungan.rumus == PENGALI and hitungan.tepat == SERATUS


def _by_bidang(hitungan: Hitungan, bahan: Bahan) -> Hitungan:
    """A sum over the kegiatan of the agency made of the sums of its bidang; as it is where they do not make it up."""
    if hitungan.kode != DINAS or hitungan.rumus != JUMLAH_KEGIATAN:
        return hitungan
    hasil = bahan.hasil.get(hitungan.periode.triwulan) if hitungan.periode.tahun == bahan.periode.tahun else None
    rows = [hasil.anggaran.get(kode) for kode in bahan.kinerja.instansi.bidang] if hasil else []
    sums = tuple(getattr(satu, hitungan.medan) for satu in rows if satu is not None)
    known = tuple(satu for satu in sums if satu.tepat is not None)
    total = sum((satu.tepat for satu in known), Fraction(0))
    return replace(hitungan, masukan=known) if known and total == hitungan.tepat else hitungan


def _words(hitungan: Hitungan, bahan: Bahan) -> str:
    indikator = bahan.kinerja.indikator.get(hitungan.kode)
    if hitungan.rumus == RASIO and indikator is not None:
        return format_rumus(indikator, bahan.kinerja.data_dasar)
    return hitungan.rumus.uraian


def _exact(hitungan: Hitungan) -> str:
    is_share = hitungan.satuan.jenis is JenisAngka.PERSEN and hitungan.rumus != PENGALI
    persen = "%" if is_share and hitungan.tepat is not None else ""
    return f"{write_exact(hitungan)}{persen}"


def _computed(hitungan: Hitungan) -> str:
    formula = write_formula(hitungan)
    return f"{formula} = {_exact(hitungan)}" if formula else ""


def _rounded(hitungan: Hitungan) -> str:
    """As in "98,0392156… dibulatkan menjadi 98,04"; empty where nothing is rounded away."""
    desimal = find_desimal_cetak(hitungan)
    if hitungan.angka is None or desimal is None or round_half_up(hitungan.angka, desimal) == hitungan.tepat:
        return ""
    aturan = f"{desimal} angka di belakang koma" if desimal else "tanpa angka di belakang koma"
    return f"{write_exact(hitungan)} dibulatkan menjadi {format_cell(hitungan)} ({aturan})"
