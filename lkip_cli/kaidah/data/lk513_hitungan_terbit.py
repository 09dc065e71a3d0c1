"""LK513: a computed figure is another than the published one, and nothing that is locked explains it."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, HITUNGAN_LAIN, with_kunci
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.angka import Sifat

KAIDAH = Kaidah(
    kode="LK513",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka terbit dihitung lain",
    alasan="Angka yang dihitung berbeda dari yang terbit, walaupun isian dan rencana yang dikunci tidak berubah.",
    cara_memperbaiki="Periksa triwulan lain yang kuncinya dibuka, dan versi program yang dipakai.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci({BERKAS_KUNCI: HITUNGAN_LAIN})),
    contoh_benar=Contoh(with_kunci({})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.sifat is Sifat.HITUNGAN)
