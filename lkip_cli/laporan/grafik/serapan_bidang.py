"""Serapan anggaran of each bidang, and of the whole agency."""

from __future__ import annotations

from lkip_cli.capaian.hasil import DINAS
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import print_cell
from lkip_cli.laporan.lembar import Baris, Grafik, Lembar, build_grafik

ARTI = "serapan anggaran setiap unit kerja dan seluruh instansi"


def build(bahan: Bahan) -> Grafik:
    """The figures of the column `serapan` of the table `keuangan.rekapitulasi`, in its order, and its total."""
    pokok = f"Serapan anggaran setiap unit kerja sampai dengan {bahan.periode.lengkap}"
    rows = [_row(nama, kode, bahan) for kode, nama in bahan.kinerja.instansi.bidang.items()]
    whole = _row("Seluruh unit kerja", DINAS, bahan)
    return build_grafik(Lembar(pokok, ("Serapan (%)",), "unit kerja", rows, whole))


def _row(nama: str, kode: str, bahan: Bahan) -> Baris:
    return Baris(nama, (print_cell(bahan.kini.anggaran[kode].serapan),))
