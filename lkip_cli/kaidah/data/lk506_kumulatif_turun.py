"""LK506: a sum since the beginning of the year, other than of money, is less than a quarter before; it is an error.

A keluaran that is not counted (persen, indeks) is a state, and may fall.
"""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.kumulatif import report_minus, report_turun
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.entitas import Agregasi
from lkip_cli.model.kinerja import Kinerja

DIHITUNG = frozenset({JenisAngka.BULAT, JenisAngka.RUPIAH})
"""The kinds of satuan that count things."""

KAIDAH = Kaidah(
    kode="LK506",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka kumulatif turun dari triwulan sebelumnya",
    alasan="Keluaran kegiatan dan angka beragregasi kumulatif dihitung sejak awal tahun, sehingga tidak berkurang.",
    cara_memperbaiki="Isi jumlah sejak awal tahun; bila memang ada koreksi, jelaskan dengan `catatan` atau `ralat`.",
    rujukan="Cara mengisi data lkip: angka sampai dengan akhir triwulan (README.md di folder data)",
    contoh_salah=Contoh(change(TRIWULAN_II, ("  pelatihan: 48", f"  pelatihan: {PENANDA}8"))),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every keluaran that is counted, and every data dasar and indikator whose quarters are or make a sum."""
    kinerja = periksa.kinerja
    for kode, kegiatan in kinerja.kegiatan.items():
        if kegiatan.keluaran is not None and kegiatan.keluaran.satuan.jenis in DIHITUNG:
            yield from report_turun(KAIDAH, kinerja, "realisasi_keluaran", kode)
    for kode, data in kinerja.data_dasar.items():
        yield from _check(kinerja, "data", kode, data.agregasi)
    for kode, indikator in kinerja.indikator.items():
        if indikator.rumus is None:
            yield from _check(kinerja, "realisasi_indikator", kode, indikator.agregasi)


def _check(kinerja: Kinerja, blok: str, kode: str, agregasi: Agregasi) -> Iterator[Diagnostic]:
    if agregasi is Agregasi.KUMULATIF:
        yield from report_turun(KAIDAH, kinerja, blok, kode)
    elif agregasi is Agregasi.JUMLAH:
        yield from report_minus(KAIDAH, kinerja, blok, kode)
