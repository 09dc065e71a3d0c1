"""LK512: the file of a bidang for a published quarter is gone."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.terkunci import report_changes
from lkip_cli.laporan.terbit.angka import Sifat

KAIDAH = Kaidah(
    kode="LK512",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas triwulan yang sudah terbit hilang",
    alasan="Angka dalam berkas itu sudah terbit dalam laporan.",
    cara_memperbaiki="Kembalikan berkasnya, misalnya dari git.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(
        with_kunci({TRIWULAN_I: None, "2018/tw1.yaml": "penutup: |\n  Laporan {triwulan} telah terbit.\n"})
    ),
    contoh_benar=Contoh(with_kunci({})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every closed lock of the year."""
    return report_changes(KAIDAH, periksa, lambda satu: satu.sifat is Sifat.BERKAS)
