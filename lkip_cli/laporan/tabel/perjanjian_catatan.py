"""The sentences under the table of the Perjanjian Kinerja."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.perjanjian import list_indikator, list_kegiatan
from lkip_cli.laporan.pohon import walk
from lkip_cli.laporan.tanda import explain_signs

ARTI = "arti tanda “-” pada tabel Perjanjian Kinerja, kosong bila tidak ada"


def build(bahan: Bahan) -> str:
    """What the sign “-” means there; empty where the table has none."""
    kinerja = bahan.kinerja
    return explain_signs(walk(kinerja.renstra.sasaran, list_indikator(kinerja), list_kegiatan(kinerja)), bahan.kini)
