"""LK510: a kode of a published report is gone or has another name."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import ANGGARAN, change
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.perubahan import DITAMBAHKAN

KAIDAH = Kaidah(
    kode="LK510",
    tingkat=Tingkat.KESALAHAN,
    judul="Kode yang sudah terbit hilang atau berganti",
    alasan="Angka kode itu sudah terbit dalam laporan.",
    cara_memperbaiki="Kembalikan kodenya; bila hanya namanya yang berubah, gantilah `nama`.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci(change(ANGGARAN, ("peningkatan-layanan:", f"{PENANDA}perbaikan-layanan:")))),
    contoh_benar=Contoh(with_kunci(change(ANGGARAN, ("Program Peningkatan", "Program Perbaikan")))),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.nama[2] == "" and satu.menjadi != DITAMBAHKAN)
