"""LK307: indikator tanpa isian realisasi."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.agregasi import TRIWULAN_TERAKHIR
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import Blok, Wajib, report_missing
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.entitas import Agregasi
from lkip_cli.model.kinerja import Kinerja

KAIDAH = Kaidah(
    kode="LK307",
    tingkat=Tingkat.KESALAHAN,
    judul="Indikator tanpa isian realisasi",
    alasan="Setiap indikator dilaporkan setiap triwulan: dengan angkanya, atau dengan kata yang menjelaskan sebabnya.",
    cara_memperbaiki="Tulis realisasinya, atau `belum diukur`, `diukur triwulan IV`, atau `tidak ada data`.",
    rujukan="Perpres 29/2014 dan Permenpan RB 53/2014 tentang perjanjian kinerja dan pelaporan kinerja",
    contoh_salah=Contoh(
        change(TRIWULAN_I, ("data:\n", "▶data:\n"), ("realisasi_indikator:\n  nilai-layanan: 3,5\n", ""))
    ),
    contoh_benar=Contoh(change(TRIWULAN_I, ("nilai-layanan: 3,5", "nilai-layanan: belum diukur"))),
)


BLOK = Blok("realisasi_indikator", "indikator", "isian realisasi")


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every indikator without rumus in every quarter; one that is measured once a year only in triwulan IV."""
    for nomor in periksa.kinerja.triwulan:
        yield from report_missing(KAIDAH, periksa.kinerja, nomor, BLOK, _due(periksa.kinerja, nomor))


def _due(kinerja: Kinerja, nomor: int) -> Iterator[Wajib]:
    for kode, satu in kinerja.indikator.items():
        if satu.rumus is None and (satu.agregasi is not Agregasi.TAHUNAN or nomor == TRIWULAN_TERAKHIR):
            place = kinerja.letak.place("indikator", kode)
            yield Wajib(kode, satu.bidang, with_label(place, f"indikator `{kode}`: {satu.nama}"))
