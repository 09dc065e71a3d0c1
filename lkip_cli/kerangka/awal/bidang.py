"""TAHUN/BIDANG: the plan of each bidang."""

from __future__ import annotations

from lkip_cli.kerangka.bidang_baru import Rujukan, make_rencana
from lkip_cli.kerangka.jawaban import Jawaban


def make_files(jawaban: Jawaban) -> dict[str, str]:
    """indikator.yaml and anggaran.yaml of every bidang."""
    return {
        path: teks
        for bidang, nama in jawaban.semua_bidang.items()
        for path, teks in make_rencana(bidang, nama, jawaban.tahun, Rujukan()).items()
    }
