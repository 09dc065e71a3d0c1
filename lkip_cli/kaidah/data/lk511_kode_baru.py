"""LK511: a kode that a published report does not have has figures in its quarter."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import with_kegiatan_lain
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.perubahan import DITAMBAHKAN

KAIDAH = Kaidah(
    kode="LK511",
    tingkat=Tingkat.KESALAHAN,
    judul="Kode baru dalam triwulan yang sudah terbit",
    alasan="Laporan triwulan itu sudah terbit tanpa kode ini.",
    cara_memperbaiki="Beri kode baru angka, target, atau pagu mulai triwulan berikutnya.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci(with_kegiatan_lain(("pendampingan:", f"{PENANDA}pendampingan:")))),
    contoh_benar=Contoh(with_kunci({})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.menjadi == DITAMBAHKAN)
