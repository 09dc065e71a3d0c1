"""LK508: a target or pagu of a published report is another now."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import ANGGARAN, change
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.angka import Sifat

KAIDAH = Kaidah(
    kode="LK508",
    tingkat=Tingkat.KESALAHAN,
    judul="Target atau pagu terbit berubah",
    alasan="Laporan triwulan itu sudah terbit dengan target, pagu, atau angka pembanding lain.",
    cara_memperbaiki="Tulis target atau pagu baru sebagai versi baru, kembalikan yang lama, atau tulis ralat.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci(change(ANGGARAN, ("murni: 10.000.000", f"murni: {PENANDA}11.000.000")))),
    contoh_benar=Contoh(with_kunci({})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.sifat is Sifat.RENCANA)
