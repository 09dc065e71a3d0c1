"""LK507: a figure of a published report was filled in otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.angka import Sifat

RALAT = """\
jumlah-peserta:
    nilai: 41
    ralat:
      alasan: Satu peserta ujian susulan belum tercatat.
      dasar: Berita acara ujian susulan
      tanggal: 3 Juli 2018"""

KAIDAH = Kaidah(
    kode="LK507",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka terbit yang diisi berubah",
    alasan="Laporan triwulan itu sudah terbit dengan angka lain.",
    cara_memperbaiki="Kembalikan angkanya, atau tulis `ralat` di bawah angka itu.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci(change(TRIWULAN_I, ("jumlah-peserta: 40", f"jumlah-peserta: {PENANDA}41")))),
    contoh_benar=Contoh(with_kunci(change(TRIWULAN_I, ("jumlah-peserta: 40", RALAT)))),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.sifat is Sifat.ISIAN)
