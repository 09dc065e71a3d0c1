"""LK307: indikator tanpa isian realisasi."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.wajib import list_indikator
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import Blok, Wajib, report_missing
from lkip_cli.kaidah.periksa import Periksa
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
    for satu in list_indikator(kinerja, nomor):
        place = kinerja.letak.place("indikator", satu.kode)
        yield Wajib(satu.kode, satu.bidang, with_label(place, f"indikator `{satu.kode}`: {satu.nama}"))
