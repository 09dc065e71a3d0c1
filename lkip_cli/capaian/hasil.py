"""All computed figures of one quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.anggaran import DINAS, HasilAnggaran, compute_anggaran
from lkip_cli.capaian.data import compute_data
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator, compute_indikator
from lkip_cli.capaian.keluaran import HasilKeluaran, compute_keluaran
from lkip_cli.capaian.perbandingan import Perbandingan, compute_perbandingan
from lkip_cli.capaian.ringkasan import Ringkasan, compute_ringkasan
from lkip_cli.capaian.sasaran import HasilSasaran, compute_sasaran
from lkip_cli.capaian.sebaran import Sebaran, compute_sebaran
from lkip_cli.capaian.status import Status
from lkip_cli.model.kinerja import Kinerja

__all__ = [
    "DINAS",
    "IKU",
    "Hasil",
    "HasilAnggaran",
    "HasilIndikator",
    "HasilKeluaran",
    "HasilSasaran",
    "Perbandingan",
    "Ringkasan",
    "Sebaran",
    "Status",
    "compare_hasil",
    "compute_hasil",
]

IKU = "iku"
"""The kode under which the counts over the IKU stand; those over all indikator stand under `DINAS`."""


@dataclass(frozen=True, slots=True)
class Hasil:
    """The figures of a quarter by kode, each mapping in print order.

    `data` holds the data_dasar as they stand up to the quarter; `keluaran` the kegiatan
    that have one; `anggaran` every kegiatan, sub kegiatan, program, bidang (by its
    folder), sasaran, and `DINAS`. `perbandingan` holds the indikator; it is filled in by
    `compare_hasil`, which knows the other periods.
    """

    periode: Periode
    data: Mapping[str, Hitungan]
    indikator: Mapping[str, HasilIndikator]
    keluaran: Mapping[str, HasilKeluaran]
    anggaran: Mapping[str, HasilAnggaran]
    sasaran: Mapping[str, HasilSasaran]
    ringkasan: Ringkasan
    ringkasan_iku: Ringkasan
    sebaran: Sebaran
    perbandingan: Mapping[str, Perbandingan] = field(default_factory=dict)


def compute_hasil(kinerja: Kinerja, periode: Periode) -> Hasil:
    """All figures of `periode` from the plan and the quarters up to it; never raises for any data."""
    data = compute_data(kinerja, periode)
    indikator = {kode: compute_indikator(kinerja, satu, data, periode) for kode, satu in kinerja.indikator.items()}
    anggaran = compute_anggaran(kinerja, periode)
    desimal = kinerja.instansi.perhitungan.desimal
    utama = [hasil for kode, hasil in indikator.items() if kinerja.indikator[kode].iku]
    semua = list(indikator.values())
    ringkasan = compute_ringkasan(DINAS, semua, periode, desimal)
    return Hasil(
        periode=periode,
        data=data,
        indikator=indikator,
        keluaran=_keluaran(kinerja, periode),
        anggaran=anggaran,
        sasaran=_sasaran(kinerja, indikator, anggaran, periode),
        ringkasan=ringkasan,
        ringkasan_iku=compute_ringkasan(IKU, utama, periode, desimal),
        sebaran=compute_sebaran(ringkasan, semua, kinerja.instansi.skala_nilai, desimal),
    )


def compare_hasil(tahun: Mapping[int, Kinerja], hasil: Mapping[Periode, Hasil]) -> dict[Periode, Hasil]:
    """The same figures, each quarter with its comparisons to what was before it."""
    indikator = {periode: satu.indikator for periode, satu in hasil.items()}
    return {
        periode: replace(satu, perbandingan=compute_perbandingan(tahun[periode.tahun], periode, indikator))
        for periode, satu in hasil.items()
    }


def _keluaran(kinerja: Kinerja, periode: Periode) -> dict[str, HasilKeluaran]:
    return {
        kode: compute_keluaran(kinerja, kode, kegiatan.keluaran, periode)
        for kode, kegiatan in kinerja.kegiatan.items()
        if kegiatan.keluaran is not None
    }


def _sasaran(
    kinerja: Kinerja,
    indikator: Mapping[str, HasilIndikator],
    anggaran: Mapping[str, HasilAnggaran],
    periode: Periode,
) -> dict[str, HasilSasaran]:
    members: dict[str, list[HasilIndikator]] = {kode: [] for kode in kinerja.renstra.sasaran}
    for kode, satu in kinerja.indikator.items():
        if satu.sasaran in members:
            members[satu.sasaran].append(indikator[kode])
    desimal = kinerja.instansi.perhitungan.desimal
    return {
        kode: compute_sasaran(kode, listed, anggaran[kode].serapan, periode, desimal)
        for kode, listed in members.items()
    }
