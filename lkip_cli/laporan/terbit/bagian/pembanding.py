"""What the indikator are compared with: the end of the renstra, the national standard, years before the data."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.capaian.pembanding import read_lampau
from lkip_cli.capaian.tolok_ukur import measure_renstra, measure_standar
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Sifat, Terbit, print_terbit
from lkip_cli.model.entitas import Indikator, NamaTerbit, Riwayat
from lkip_cli.model.nilai import Absen

Sebab = frozenset[NamaTerbit]


def list_pembanding(
    bahan: Bahan, bagian: str, indikator: Indikator, hasil: HasilIndikator, sebab: Sebab
) -> Iterator[Terbit]:
    """Only what there is: a report that had nothing to compare with is not contradicted by a figure that comes later.

    `bagian` and `sebab` are the part of the lock, and what the form of every figure depends on.
    """
    kinerja, kode = bahan.kinerja, indikator.kode
    riwayat = kinerja.riwayat.get(kode, Riwayat())
    akhir = ("target_renstra", kode, str(kinerja.renstra.akhir))
    renstra = measure_renstra(kinerja, indikator, hasil)
    if renstra is not None:
        yield Terbit((bagian, kode, "target_renstra"), print_terbit(renstra.target), Sifat.RENCANA, akhir, sebab)
    standar = measure_standar(kinerja, indikator, hasil, riwayat.standar_nasional)
    if standar is not None:
        asal = ("riwayat", kode, "standar_nasional")
        yield Terbit((bagian, kode, "standar_nasional"), print_terbit(standar.target), Sifat.RENCANA, asal, sebab)
    for tahun, angka in riwayat.realisasi.items():
        if tahun < kinerja.tahun and not isinstance(angka.nilai, Absen):
            lampau = read_lampau(indikator, tahun, angka, kinerja.instansi.skala_nilai)
            nama, here = (bagian, kode, f"realisasi_{tahun}"), ("riwayat", kode, "realisasi", str(tahun))
            yield Terbit(nama, print_terbit(lampau.realisasi), Sifat.RENCANA, here, sebab)
