"""LK187: a day that begins with zero."""

from __future__ import annotations

from lkip_cli.angka.tanggal import parse_tanggal
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK187",
    "Hari diawali nol",
    alasan="Tanggal tercetak di laporan persis seperti 5 Juni 2018; satu bentuk untuk semua berkas.",
    cara_memperbaiki="Hapus nol di depan.",
    salah=data_per("▶05 Maret 2018"),
    benar=data_per("5 Maret 2018"),
)


def check(text: str) -> Fault | None:
    """Where a date is right but for a zero at its start."""
    pengganti = text.removeprefix("0")
    if pengganti == text or parse_tanggal(pengganti) is None:
        return None
    return build_fault(
        KAIDAH, f"hari diawali nol: {shorten(text)}", f"Tulis {pengganti}.", bagian=(0, 1), pengganti=pengganti
    )
