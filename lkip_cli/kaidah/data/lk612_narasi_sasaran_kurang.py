"""LK612: a sasaran lacks one of its four blocks of narrative."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Place, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.diagnostics.near import nearest
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import list_strangers
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import NarasiSasaran, Sasaran
from lkip_cli.model.kinerja import Kinerja

BLOK = tuple(field.name for field in fields(NarasiSasaran))

KAIDAH = Kaidah(
    kode="LK612",
    tingkat=Tingkat.KESALAHAN,
    judul="Narasi sasaran belum lengkap",
    alasan="Setiap sasaran dianalisis: capaian, faktor pendukung, faktor penghambat, dan upaya.",
    cara_memperbaiki="Tulis blok narasi yang belum ada; bila memang tidak ada isinya, tulis `tidak ada`.",
    rujukan="PermenPANRB 53/2014: analisis capaian, penyebab keberhasilan atau kegagalan, dan solusi setiap sasaran",
    contoh_salah=Contoh(
        change(
            TRIWULAN_I,
            ("    kualitas-layanan:", f"    {PENANDA}kualitas-layanan:"),
            ("      upaya: |\n        - Jadwal pelatihan diumumkan lebih awal.\n", ""),
        )
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every sasaran of a bidang that has a file for the quarter."""
    kinerja = periksa.kinerja
    for nomor, triwulan in kinerja.triwulan.items():
        strangers = list_strangers(kinerja, "narasi_sasaran", nomor)
        for kode, sasaran in kinerja.renstra.sasaran.items():
            narasi = triwulan.narasi_sasaran.get(kode, NarasiSasaran())
            lacking = [blok for blok in BLOK if getattr(narasi, blok) is None]
            if lacking and sasaran.bidang in triwulan.bidang and nearest(kode, strangers) is None:
                yield _report(kinerja, nomor, sasaran, lacking)


def _report(kinerja: Kinerja, nomor: int, sasaran: Sasaran, lacking: list[str]) -> Diagnostic:
    listed = ", ".join(f"`{blok}`" for blok in lacking)
    return temuan(
        KAIDAH,
        f"sasaran `{sasaran.kode}` belum mempunyai {listed} pada {Periode(kinerja.tahun, nomor).nama}",
        (_place(kinerja, nomor, sasaran), kinerja.letak.place("sasaran", sasaran.kode, "nama")),
        f"Di bawah `narasi:` › `sasaran:` › `{sasaran.kode}:` tulis {listed}: `{lacking[0]}: |` lalu teksnya di baris "
        f"berikut, atau `{lacking[0]}: tidak ada`.",
        entitas=sasaran.kode,
    )


def _place(kinerja: Kinerja, nomor: int, sasaran: Sasaran) -> Place:
    """The sasaran in the file of the quarter; where its narrative should be if it is not there."""
    if sasaran.kode in kinerja.letak.list_kode("narasi_sasaran", nomor):
        return kinerja.letak.place("narasi_sasaran", nomor, sasaran.kode)
    return kinerja.letak.place("triwulan_bidang", nomor, sasaran.bidang, "narasi", "sasaran")
