"""Table of the money of all bidang."""

from __future__ import annotations

from lkip_cli.laporan.anggaran import Uang, print_uang
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_cell


class UangDenganMurni(Uang):
    """Besides the pagu in force also the first one."""

    pagu_murni: Angka | str


class BarisRekapitulasi(UangDenganMurni):
    """One bidang."""

    nomor: str
    bidang: str


def build_rekapitulasi(bahan: Bahan) -> list[BarisRekapitulasi]:
    """One row per bidang, in the order of the agency."""
    return [
        {"nomor": str(nomor), "bidang": nama, **print_with_murni(kode, bahan)}
        for nomor, (kode, nama) in enumerate(bahan.kinerja.instansi.bidang.items(), start=1)
    ]


def print_with_murni(kode: str, bahan: Bahan) -> UangDenganMurni:
    """The money of one level as table cells."""
    hasil = bahan.kini.anggaran[kode]
    return {"pagu_murni": print_cell(hasil.pagu_murni), **print_uang(hasil)}
