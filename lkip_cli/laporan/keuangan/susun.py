"""The whole financial part."""

from __future__ import annotations

from lkip_cli.capaian.hasil import DINAS
from lkip_cli.laporan.anggaran import print_uang
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.keuangan.bidang import build_bidang, build_jumlah_program, group_bidang
from lkip_cli.laporan.keuangan.perubahan_pagu import build_perubahan_pagu, explain_pagu
from lkip_cli.laporan.keuangan.rekapitulasi import build_rekapitulasi, print_with_murni
from lkip_cli.laporan.tanda import explain_signs


def build_keuangan(bahan: Bahan) -> dict[str, object]:
    """What templates see as `keuangan`."""
    cabang = group_bidang(bahan.kinerja)
    jumlah_program = build_jumlah_program(bahan.kinerja, bahan.kini)
    return {
        "bidang": [
            {
                "kode": kode,
                "nama": nama,
                "baris": build_bidang(cabang.get(kode, []), bahan),
                "jumlah_program": jumlah_program.get(kode, []),
                "jumlah": print_uang(bahan.kini.anggaran[kode]),
                "catatan": explain_signs(cabang.get(kode, []), bahan.kini),
            }
            for kode, nama in bahan.kinerja.instansi.bidang.items()
        ],
        "rekapitulasi": build_rekapitulasi(bahan),
        "jumlah": print_with_murni(DINAS, bahan),
        "perubahan_pagu": build_perubahan_pagu(bahan),
        "keterangan_pagu": explain_pagu(bahan),
    }
