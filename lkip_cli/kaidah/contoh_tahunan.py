"""The base example as the report of a year with every comparison; examples of rules take one of them away."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.diagnostics.contoh_dasar import BERKAS
from lkip_cli.diagnostics.contoh_dasar import RENSTRA as ISI_RENSTRA
from lkip_cli.kaidah.contoh import RENSTRA, TRIWULAN_I

RIWAYAT = "riwayat.yaml"
PROFIL = "2018/tw1.yaml"
LALU_LAYANAN = """\
    realisasi:
      2017:
        nilai: 3,4
        sumber: Laporan Kinerja Tahun 2017, Tabel 3.1
"""
STANDAR_LULUS = """\
    standar_nasional: tidak ada
"""
TARGET_LAYANAN = """\
  nilai-layanan:
    2018: 3,5
"""
ISI_RIWAYAT = f"""\
indikator:
  nilai-layanan:
{LALU_LAYANAN}  persentase-lulus:
    realisasi:
      2017: tidak ada data
{STANDAR_LULUS}"""

TAHUNAN: Mapping[str, str] = {
    PROFIL: "profil: tahunan\n",
    RIWAYAT: ISI_RIWAYAT,
    RENSTRA: ISI_RENSTRA + TARGET_LAYANAN,
    TRIWULAN_I: BERKAS[TRIWULAN_I],
}


def change_tahunan(path: str, *pairs: tuple[str, str], tanda: str = "") -> dict[str, str]:
    """All files of it, in the one at `path` each old text written as the new one; `tanda` before the first quarter."""
    isi = dict(TAHUNAN)
    for lama, baru in pairs:
        isi[path] = isi[path].replace(lama, baru, 1)
    isi[TRIWULAN_I] = tanda + isi[TRIWULAN_I]
    return isi
