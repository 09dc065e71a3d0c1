"""LK502: what was spent since the beginning of the year is less than a quarter before."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change
from lkip_cli.kaidah.kumulatif import report_turun
from lkip_cli.kaidah.periksa import Periksa

KAIDAH = Kaidah(
    kode="LK502",
    tingkat=Tingkat.KESALAHAN,
    judul="Realisasi anggaran turun dari triwulan sebelumnya",
    alasan="Realisasi anggaran dihitung sejak awal tahun, sehingga tidak dapat berkurang tanpa pengembalian belanja.",
    cara_memperbaiki="Isi jumlah sejak awal tahun; bila memang ada koreksi, jelaskan dengan `catatan` atau `ralat`.",
    rujukan="Laporan realisasi anggaran memuat jumlah sejak awal tahun anggaran",
    contoh_salah=Contoh(
        {
            **change(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: 4.000.000")),
            **change(TRIWULAN_II, ("pelatihan: 4.000.000", f"pelatihan: {PENANDA}3.000.000")),
        }
    ),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan in every quarter against the newest figure before it."""
    for kode in periksa.kinerja.kegiatan:
        yield from report_turun(KAIDAH, periksa.kinerja, "realisasi_anggaran", kode)
