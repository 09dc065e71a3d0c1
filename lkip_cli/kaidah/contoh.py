"""Pieces that examples of rules lay over the base example: a second quarter, a second kegiatan."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.diagnostics.contoh_dasar import BERKAS, TRIWULAN_2

INDIKATOR = "2018/umum/indikator.yaml"
ANGGARAN = "2018/umum/anggaran.yaml"
TRIWULAN_I = "2018/umum/tw1.yaml"
TRIWULAN_II = "2018/umum/tw2.yaml"
INSTANSI = "2018/instansi.yaml"
RENSTRA = "renstra/2014-2018.yaml"
DOKUMEN = "2018/dokumen.yaml"
PERATURAN = "peraturan.yaml"

KEGIATAN_LAIN = """\
      pendampingan:
        nama: Pendampingan petugas layanan
        mendukung: persentase-lulus
        keluaran: tidak ada data
        pagu:
          murni: 9.000.000
"""


def change(path: str, *pairs: tuple[str, str], dari: Mapping[str, str] | None = None) -> dict[str, str]:
    """A file with each old text written as the new one; of the base example where `dari` does not hold it."""
    isi = {**BERKAS, TRIWULAN_II: TRIWULAN_2, **(dari or {})}[path]
    for lama, baru in pairs:
        isi = isi.replace(lama, baru, 1)
    return {path: isi}


def with_kegiatan_lain(*pairs: tuple[str, str], pagu_pertama: str = "10.000.000") -> dict[str, str]:
    """A second kegiatan in the plan and in the quarter, each old text of its entry written as the new one."""
    entri = KEGIATAN_LAIN
    for lama, baru in pairs:
        entri = entri.replace(lama, baru, 1)
    plan = BERKAS[ANGGARAN].replace("10.000.000", pagu_pertama) + entri
    return {ANGGARAN: plan} | change(
        TRIWULAN_I,
        ("  pelatihan: 1.000.000\n", "  pelatihan: 1.000.000\n  pendampingan: 0\n"),
        ("  kegiatan:\n", "  kegiatan:\n    pendampingan: |\n      Pendampingan menyusul sesudah pelatihan.\n"),
    )
