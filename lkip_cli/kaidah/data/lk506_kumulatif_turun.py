"""LK506: a sum since the beginning of the year, other than of money, is less than a quarter before."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.kumulatif import report_turun
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.entitas import Agregasi

KAIDAH = Kaidah(
    kode="LK506",
    tingkat=Tingkat.PERINGATAN,
    judul="Angka kumulatif turun dari triwulan sebelumnya",
    alasan="Keluaran kegiatan dan angka beragregasi kumulatif dihitung sejak awal tahun, sehingga tidak berkurang.",
    cara_memperbaiki="Isi jumlah sejak awal tahun; bila memang ada koreksi, jelaskan dengan `catatan` atau `ralat`.",
    rujukan="Cara mengisi data lkip: angka sampai dengan akhir triwulan (README.md di folder data)",
    contoh_salah=Contoh(change(TRIWULAN_II, ("  pelatihan: 48", f"  pelatihan: {PENANDA}8"))),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every keluaran, and every data dasar and indikator that is declared kumulatif."""
    kinerja = periksa.kinerja
    for kode in kinerja.kegiatan:
        yield from report_turun(KAIDAH, kinerja, "realisasi_keluaran", kode)
    for kode, data in kinerja.data_dasar.items():
        if data.agregasi is Agregasi.KUMULATIF:
            yield from report_turun(KAIDAH, kinerja, "data", kode)
    for kode, indikator in kinerja.indikator.items():
        if indikator.agregasi is Agregasi.KUMULATIF and indikator.rumus is None:
            yield from report_turun(KAIDAH, kinerja, "realisasi_indikator", kode)
