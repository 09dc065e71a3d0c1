"""How many indikator were measured and reached their target, and the mean capaian of the agency."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Bobot, Perubahan

JUDUL = "Ringkasan instansi"


def compare(pasangan: Pasangan) -> Iterator[Perubahan]:
    """Over all indikator, and of the IKU those that reached their target; none where an indikator could not be read."""
    if not (pasangan.lama.knows_all_capaian and pasangan.baru.knows_all_capaian):
        return
    lama, baru = pasangan.lama.hasil, pasangan.baru.hasil
    rows = (
        ("indikator yang diukur", lama.ringkasan.diukur, baru.ringkasan.diukur),
        ("indikator yang tercapai", lama.ringkasan.tercapai, baru.ringkasan.tercapai),
        ("IKU yang tercapai", lama.ringkasan_iku.tercapai, baru.ringkasan_iku.tercapai),
        ("rata-rata capaian", lama.ringkasan.rata_rata, baru.ringkasan.rata_rata),
    )
    for medan, dahulu, kini in rows:
        yield from compare_angka(pasangan, Baris(pasangan.dinas, medan, Bobot.RINGKASAN), dahulu, kini)
