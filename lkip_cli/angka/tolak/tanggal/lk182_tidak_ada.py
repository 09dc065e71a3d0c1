"""LK182: a day that the calendar does not have."""

from __future__ import annotations

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.bentuk_tanggal import find_ditulis, find_hari
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK182",
    "Tanggal tidak ada",
    alasan="Kalender tidak mempunyai tanggal itu, sehingga tanggal yang dimaksud tidak diketahui.",
    cara_memperbaiki="Periksa hari dan bulannya pada sumber data.",
    salah=data_per("▶31 Februari 2018"),
    benar=data_per("28 Februari 2018"),
)


def check(text: str) -> Fault | None:
    """Where a text has the shape of a date and no reading of it exists."""
    hari = find_hari(text)
    if not hari or find_ditulis(text):
        return None
    return build_fault(
        KAIDAH, f"{hari[0].kesalahan}: {shorten(text)}", "Periksa hari, bulan, dan tahunnya pada sumber data."
    )
