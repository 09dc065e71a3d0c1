"""LK509: what a published figure means, or how it is computed, was changed."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import INSTANSI, change
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.angka import Sifat

KAIDAH = Kaidah(
    kode="LK509",
    tingkat=Tingkat.KESALAHAN,
    judul="Arti atau cara menghitung angka terbit berubah",
    alasan="Angka yang sudah terbit dihitung dan dibaca dengan arti yang lama.",
    cara_memperbaiki="Kembalikan pilihan yang lama, atau tulis ralat.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci(change(INSTANSI, ("batas_capaian: tanpa", f"batas_capaian: {PENANDA}100")))),
    contoh_benar=Contoh(with_kunci({})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.sifat in {Sifat.ARTI, Sifat.CARA})
