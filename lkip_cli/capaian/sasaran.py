"""The figures of a sasaran strategis: mean capaian of its indikator, and efisiensi."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import PERSEN, POIN_PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.ringkasan import count, find_measured, mean
from lkip_cli.capaian.rumus.efisiensi import EFISIENSI, compute_efisiensi


@dataclass(frozen=True, slots=True)
class HasilSasaran:
    """`rata_rata` (persen) is the mean capaian of the `jumlah_diukur` of `jumlah_indikator` that have one.

    `anggaran` is the kode of its money in `Hasil.anggaran`; `efisiensi` is rata_rata
    minus serapan, in percentage points.
    """

    rata_rata: Hitungan
    jumlah_diukur: Hitungan
    jumlah_indikator: Hitungan
    anggaran: str
    efisiensi: Hitungan


def compute_sasaran(
    kode: str, indikator: list[HasilIndikator], serapan: Hitungan, periode: Periode, desimal: int
) -> HasilSasaran:
    """The figures of sasaran `kode` from those of its indikator and the serapan of its money."""
    rata_rata = mean(Figur(kode, "capaian", periode, PERSEN, desimal), indikator)
    efisiensi = Figur(kode, "efisiensi", periode, POIN_PERSEN, desimal)
    return HasilSasaran(
        rata_rata=rata_rata,
        jumlah_diukur=count(kode, "jumlah_diukur", periode, find_measured(indikator)),
        jumlah_indikator=count(kode, "jumlah_indikator", periode, [satu.capaian for satu in indikator]),
        anggaran=kode,
        efisiensi=efisiensi.compute(EFISIENSI, (rata_rata, serapan), compute_efisiensi),
    )
