"""LK619: the report of a year analyses nothing of a sasaran."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.tahunan import list_tahunan
from lkip_cli.model.nilai import Absen

ANALISIS = """\
      analisis: |
        Dari {jumlah-pendaftar} pendaftar, {jumlah-peserta} peserta lulus, sehingga capaian sebesar
        {persentase-lulus.capaian}.
"""

KAIDAH = Kaidah(
    kode="LK619",
    tingkat=Tingkat.KESALAHAN,
    judul="Laporan tahunan tanpa analisis capaian",
    alasan="Laporan tahunan menganalisis capaian setiap sasaran; angka tanpa penjelasan bukan pertanggungjawaban.",
    cara_memperbaiki="Tulis analisis capaian sasaran itu sebagai narasi.",
    rujukan="PermenPANRB 53/2014: analisis capaian kinerja setiap sasaran strategis",
    contoh_salah=Contoh(
        change_tahunan(
            TRIWULAN_I,
            (ANALISIS, f"      analisis: {PENANDA}tidak ada\n"),
        )
    ),
    contoh_benar=Contoh(TAHUNAN),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every sasaran whose analysis is declared absent."""
    for nomor, triwulan in list_tahunan(periksa.kinerja):
        for kode, narasi in triwulan.narasi_sasaran.items():
            if isinstance(narasi.analisis, Absen):
                yield temuan(
                    KAIDAH,
                    f"sasaran `{kode}` tanpa analisis dalam laporan tahunan",
                    (periksa.kinerja.letak.place("narasi_sasaran", nomor, kode, "analisis"),),
                    "Tulis `analisis: |` lalu teksnya di baris berikut.",
                    entitas=kode,
                )
