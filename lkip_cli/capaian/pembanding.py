"""An earlier period beside the present one: its realisasi and capaian, and what has changed since."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.agregasi import TRIWULAN_TERAKHIR
from lkip_cli.capaian.figur import PERSEN, POIN_PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.perkembangan import Perkembangan, judge
from lkip_cli.capaian.realisasi import find_desimal_indikator
from lkip_cli.capaian.rumus.perubahan import PERUBAHAN, PERUBAHAN_CAPAIAN, compute_perubahan
from lkip_cli.capaian.skala import find_skala
from lkip_cli.capaian.ukur import Cara, as_printed, measure, print_persen
from lkip_cli.model.entitas import Agregasi, AngkaRiwayat, HitungDari, Indikator, Satuan, Skala
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

BERTAMBAH = "realisasi bertambah sepanjang tahun, sehingga baru sebanding dengan tahun lain pada triwulan IV"
SATUAN_LAIN = "satuan indikator pada periode pembanding berbeda"
_BERTAMBAH = frozenset({Agregasi.JUMLAH, Agregasi.KUMULATIF})


@dataclass(frozen=True, slots=True)
class Lampau:
    """Realisasi, capaian (persen) and its band in an earlier period; `sumber` where they are not lkip's own figures."""

    realisasi: Hitungan
    capaian: Hitungan
    skala: Skala | None
    sumber: str = ""


@dataclass(frozen=True, slots=True)
class Pembanding:
    """An earlier period and the change since: of realisasi in its satuan or poin persen, of capaian in poin persen."""

    lampau: Lampau
    perubahan: Hitungan
    perubahan_capaian: Hitungan
    perkembangan: Perkembangan | None


def read_lampau(indikator: Indikator, tahun: int, angka: AngkaRiwayat, skala_nilai: tuple[Skala, ...]) -> Lampau:
    """A year of riwayat.yaml; its capaian is measured as that of the present year, where its target is known."""
    periode = Periode(tahun, TRIWULAN_TERAKHIR)
    rumus = RumusHitungan("riwayat", "angka yang diisi pada riwayat.yaml", angka.sumber)
    figur = Figur(indikator.kode, "realisasi", periode, indikator.satuan, find_desimal_indikator(indikator))
    realisasi = figur.read(angka.nilai, rumus)
    nilai = Absen(KataAbsen.TIDAK_ADA_DATA) if angka.target is None else angka.target
    target = Figur(indikator.kode, "target", periode, indikator.satuan, figur.desimal).read(nilai, rumus)
    cara = Cara(indikator.arah, indikator.perhitungan)
    persen = Figur(indikator.kode, "capaian", periode, PERSEN, indikator.perhitungan.desimal)
    capaian = measure(persen, realisasi, target, cara).capaian
    return Lampau(realisasi, capaian, find_skala(skala_nilai, print_persen(capaian)), angka.sumber)


def compare_quarter(indikator: Indikator, kini: HasilIndikator, lampau: Lampau) -> Pembanding:
    """The present figures against those of an earlier quarter of the same year."""
    return _compare(indikator, kini, lampau, "")


def compare_year(kinerja: Kinerja, indikator: Indikator, kini: HasilIndikator, lampau: Lampau) -> Pembanding:
    """The present figures against those of a whole earlier year."""
    growing = kini.realisasi.periode.triwulan < TRIWULAN_TERAKHIR and _grows(kinerja, indikator)
    return _compare(indikator, kini, lampau, BERTAMBAH if growing else "")


def _grows(kinerja: Kinerja, indikator: Indikator) -> bool:
    """Whether the figure adds up over the year, so that half a year is not to be held against a whole one."""
    if indikator.rumus is None:
        return indikator.agregasi in _BERTAMBAH
    above, below = (
        any(kinerja.data_dasar[kode].agregasi in _BERTAMBAH for kode in side if kode in kinerja.data_dasar)
        for side in (indikator.rumus.pembilang, indikator.rumus.penyebut)
    )
    return above and not below


def _compare(indikator: Indikator, kini: HasilIndikator, lampau: Lampau, tak_sebanding: str) -> Pembanding:
    """`tak_sebanding` says why the two cannot be held against each other; empty: they can."""
    if lampau.realisasi.satuan.kode != indikator.satuan.kode:
        tak_sebanding = SATUAN_LAIN
    subtract = _give_none if tak_sebanding else compute_perubahan
    sides = (kini.realisasi, lampau.realisasi)
    if indikator.perhitungan.hitung_dari is HitungDari.NILAI_TAMPIL:
        sides = (as_printed(kini.realisasi), as_printed(lampau.realisasi))
    perubahan = _figur("perubahan", lampau, kini, _satuan_perubahan(indikator.satuan)).compute(
        PERUBAHAN, sides, subtract, tak_sebanding
    )
    perubahan_capaian = _figur("perubahan_capaian", lampau, kini, POIN_PERSEN, indikator.perhitungan.desimal).compute(
        PERUBAHAN_CAPAIAN, (kini.capaian, lampau.capaian), subtract, tak_sebanding
    )
    verdict = None if tak_sebanding else judge(indikator.arah, kini.realisasi, lampau.realisasi, perubahan)
    return Pembanding(lampau, perubahan, perubahan_capaian, verdict)


def _give_none(*_sides: Fraction) -> None:
    """Stand for the subtraction of figures that cannot be compared."""


def _figur(medan: str, lampau: Lampau, kini: HasilIndikator, satuan: Satuan, desimal: int | None = None) -> Figur:
    """The change, named after the period it is taken against; with the decimals of the finer figure unless told."""
    written = (kini.realisasi.desimal, lampau.realisasi.desimal)
    finer = max((satu for satu in written if satu is not None), default=None)
    return Figur(
        kode=kini.realisasi.kode,
        medan=f"{medan}_{lampau.realisasi.periode}",
        periode=kini.realisasi.periode,
        satuan=satuan,
        desimal=finer if desimal is None else desimal,
    )


def _satuan_perubahan(satuan: Satuan) -> Satuan:
    return POIN_PERSEN if satuan.jenis is JenisAngka.PERSEN else satuan
