"""The capaian of the indikator kinerja utama, with the figures of the seed."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.capaian_iku import build


def test_target_realisasi_and_capaian_are_those_of_the_seed(bahan: Bahan) -> None:
    printed = [(str(row["target"]), str(row["realisasi"]), str(row["capaian"]), row["status"]) for row in build(bahan)]
    assert printed == [
        ("3,15", "3,11", "101,40", "Tercapai"),  # 3.650 / 117.515, lower is better
        ("90,19", "98,04", "108,70", "Tercapai"),  # 150 / 153
        ("78,94", "81,70", "103,50", "Tercapai"),  # 125 / 153
        ("45.096", "47.353", "105,00", "Tercapai"),
    ]
