"""What a page says of the efficiency of one sasaran: its capaian beside the money spent for it."""

from __future__ import annotations

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.capaian.hasil import HasilSasaran
from lkip_cli.laporan.cetak_hitungan import print_cell
from lkip_cli.model.entitas import Profil

TANPA_EFISIENSI = (
    "Efisiensi penggunaan sumber daya tidak dapat dihitung, karena capaian atau serapan anggaran sasaran ini tidak "
    "tersedia."
)


def build_efisiensi(hasil: HasilSasaran, profil: Profil) -> dict[str, object]:
    """The difference in poin persen; whether it speaks of efficient use, which is judged for a year only.

    `efisien` is decided on the printed difference; `tanpa_efisiensi` is empty in the report of a quarter.
    """
    angka, tahunan = hasil.efisiensi.angka, profil is Profil.TAHUNAN
    printed = None if angka is None else round_half_up(angka, hasil.efisiensi.desimal or 0)
    return {
        "efisiensi": print_cell(hasil.efisiensi),
        "efisien": "ya" if tahunan and printed is not None and printed >= 0 else "",
        "tidak_efisien": "ya" if tahunan and printed is not None and printed < 0 else "",
        "tanpa_efisiensi": TANPA_EFISIENSI if tahunan and printed is None else "",
    }
