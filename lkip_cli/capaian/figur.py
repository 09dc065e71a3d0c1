"""From a value of the data, or from other figures, to a Hitungan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.bulat import divide
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import count_desimal
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan, NilaiHitungan, RumusHitungan
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Perhitungan, Satuan
from lkip_cli.model.nilai import Absen, NilaiTarget

KETENTUAN = "Ketentuan lkip"
"""Source of the formulas that no regulation prescribes."""

PERSEN = Satuan("persen", "%", JenisAngka.PERSEN)
POIN_PERSEN = Satuan("poin-persen", "poin persen", JenisAngka.DESIMAL)
RUPIAH = Satuan("rupiah", "Rp", JenisAngka.RUPIAH)
INDIKATOR = Satuan("indikator", "indikator", JenisAngka.BULAT)

ISIAN = RumusHitungan("isian", "angka yang diisi pada berkas triwulan", "Berkas triwulan")
TIDAK_TERBACA = RumusHitungan("tidak_terbaca", "nilai yang tertulis tidak dapat dibaca", KETENTUAN)
BELUM_DIISI = RumusHitungan("belum_diisi", "nilai belum ditulis", KETENTUAN)


@dataclass(frozen=True, slots=True)
class Figur:
    """Which figure it is, before its value is known; the fields are those of Hitungan."""

    kode: str
    medan: str
    periode: Periode
    satuan: Satuan
    desimal: int | None = None

    def read(self, nilai: NilaiTarget | None, rumus: RumusHitungan = ISIAN) -> Hitungan:
        """The figure as the data give it; None says that the data do not have it."""
        if nilai is None:
            return self.lack(BELUM_DIISI, f"{self._sebutan} belum diisi untuk {self.periode.nama}")
        if isinstance(nilai, Gagal):
            return self.lack(TIDAK_TERBACA, f"{self._sebutan} untuk {self.periode.nama} tidak dapat dibaca")
        if isinstance(nilai, Decimal):
            return self._written(nilai, rumus)
        return self._fill(nilai, rumus, alasan=str(nilai.kata) if isinstance(nilai, Absen) else "")

    def compute(
        self,
        rumus: RumusHitungan,
        masukan: tuple[Hitungan, ...],
        hitung: Callable[..., Fraction | None],
        alasan: str = "",
    ) -> Hitungan:
        """The figure that `hitung` makes of the exact numbers of `masukan`.

        Where an input has no number there is none here either; where `hitung` gives
        None the formula is not defined for these numbers, for the reason `alasan`.
        """
        lacking = find_lacking(masukan)
        if lacking is not None:
            return self.pass_on(lacking, rumus, masukan)
        angka = hitung(*(figur.tepat for figur in masukan))
        return self.lack(rumus, alasan, masukan) if angka is None else self.state(angka, rumus, masukan)

    def state(self, angka: Fraction, rumus: RumusHitungan, masukan: tuple[Hitungan, ...]) -> Hitungan:
        """The figure with a computed number."""
        nilai = divide(Decimal(angka.numerator), Decimal(angka.denominator))
        return self._fill(nilai, rumus, masukan, pecahan=angka)

    def pass_on(self, lacking: Hitungan, rumus: RumusHitungan, masukan: tuple[Hitungan, ...]) -> Hitungan:
        """No figure, for the reason that its input `lacking` has none."""
        nilai = lacking.nilai if isinstance(lacking.nilai, Absen) else None
        return self._fill(nilai, rumus, masukan, lacking.alasan or f"{lacking.kode} bukan angka")

    def lack(self, rumus: RumusHitungan, alasan: str, masukan: tuple[Hitungan, ...] = ()) -> Hitungan:
        """No figure, because it cannot be known or computed."""
        return self._fill(None, rumus, masukan, alasan)

    def absent(self, absen: Absen, rumus: RumusHitungan, alasan: str, masukan: tuple[Hitungan, ...] = ()) -> Hitungan:
        """No figure, because there is none to be had."""
        return self._fill(absen, rumus, masukan, alasan)

    @property
    def _sebutan(self) -> str:
        """The figure in the words of a message: `realisasi persentase-tpt`."""
        return f"{self.medan.partition('_')[0]} {self.kode}"

    def _written(self, nilai: Decimal, rumus: RumusHitungan) -> Hitungan:
        """A number of the data: no digit that was written is rounded away on the page."""
        desimal = None if self.desimal is None else max(self.desimal, count_desimal(nilai))
        exact = Fraction(nilai)
        return Hitungan(self.kode, self.medan, self.periode, nilai, self.satuan, rumus, desimal=desimal, pecahan=exact)

    def _fill(
        self,
        nilai: NilaiHitungan,
        rumus: RumusHitungan,
        masukan: tuple[Hitungan, ...] = (),
        alasan: str = "",
        pecahan: Fraction | None = None,
    ) -> Hitungan:
        return Hitungan(
            self.kode, self.medan, self.periode, nilai, self.satuan, rumus, masukan, self.desimal, alasan, pecahan
        )


def find_lacking(masukan: tuple[Hitungan, ...]) -> Hitungan | None:
    """The input because of which nothing can be computed: one without value before one declared absent."""
    without_number = [figur for figur in masukan if figur.tepat is None]
    return min(without_number, key=lambda figur: isinstance(figur.nilai, Absen), default=None)


def find_desimal(satuan: Satuan, perhitungan: Perhitungan, *, hasil_bagi: bool) -> int | None:
    """The decimals of a figure on the page; None: as many as were written.

    `hasil_bagi` says that the figure is a quotient, whose decimals may have no end.
    """
    if satuan.desimal is not None:
        return satuan.desimal
    return perhitungan.desimal if hasil_bagi or satuan.jenis is JenisAngka.PERSEN else None
