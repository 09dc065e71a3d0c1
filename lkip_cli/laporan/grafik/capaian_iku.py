"""Capaian of each indikator kinerja utama beside the target of 100 persen."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import print_cell
from lkip_cli.laporan.lembar import TARGET, Baris, Grafik, Lembar, build_grafik
from lkip_cli.laporan.pohon import list_iku

ARTI = "capaian setiap Indikator Kinerja Utama terhadap target 100%"


def build(bahan: Bahan) -> Grafik:
    """The figures of the column `capaian` of the table of the same name, in its order."""
    hasil = bahan.kini.indikator
    pokok = f"Capaian Indikator Kinerja Utama {bahan.periode.lengkap} terhadap target 100%"
    rows = [Baris(satu.nama, (print_cell(hasil[satu.kode].capaian), TARGET)) for satu in list_iku(bahan.kinerja)]
    return build_grafik(Lembar(pokok, ("Capaian (%)", "Target (%)"), "indikator", rows))
