"""LK618: the report of a year misses a target and gives no cause or no remedy."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.hasil import Status
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import place_target, with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.tahunan import list_tahunan
from lkip_cli.model.entitas import Indikator, NarasiSasaran
from lkip_cli.model.nilai import Absen

KAIDAH = Kaidah(
    kode="LK618",
    tingkat=Tingkat.KESALAHAN,
    judul="Target tidak tercapai tanpa sebab atau upaya",
    alasan="Laporan tahunan menjelaskan penyebab kegagalan dan solusi yang telah dilakukan.",
    cara_memperbaiki="Tulis faktor penghambat dan upaya sasaran itu, masing-masing sebagai narasi.",
    rujukan="PermenPANRB 53/2014: penyebab keberhasilan atau kegagalan dan solusi yang telah dilakukan",
    contoh_salah=Contoh(
        change_tahunan(
            TRIWULAN_I,
            ("jumlah-peserta: 40", "jumlah-peserta: 30"),
            ("faktor_penghambat: tidak ada", f"faktor_penghambat: {PENANDA}tidak ada"),
        )
    ),
    contoh_benar=Contoh(TAHUNAN),
)

BLOK = ("faktor_penghambat", "upaya")


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every sasaran with an indikator that missed its target, where a block is declared absent."""
    for nomor, triwulan in list_tahunan(periksa.kinerja):
        for kode in periksa.kinerja.renstra.sasaran:
            missed = _list_missed(periksa, nomor, kode)
            narasi = triwulan.narasi_sasaran.get(kode, NarasiSasaran())
            for blok in BLOK:
                if missed and isinstance(getattr(narasi, blok), Absen):
                    yield _report(periksa, nomor, missed[0], blok)


def _list_missed(periksa: Periksa, nomor: int, sasaran: str) -> list[Indikator]:
    hasil = periksa.hasil[nomor].indikator
    own = (satu for satu in periksa.kinerja.indikator.values() if satu.sasaran == sasaran)
    return [satu for satu in own if hasil[satu.kode].status is Status.BELUM_TERCAPAI]


def _report(periksa: Periksa, nomor: int, indikator: Indikator, blok: str) -> Diagnostic:
    sasaran = indikator.sasaran
    return temuan(
        KAIDAH,
        f"sasaran `{sasaran}` tanpa {blok.replace('_', ' ')}, padahal `{indikator.kode}` belum mencapai target",
        (
            periksa.kinerja.letak.place("narasi_sasaran", nomor, sasaran, blok),
            with_label(place_target(periksa, indikator), f"target `{indikator.kode}`"),
        ),
        f"Tulis `{blok}: |` lalu butir-butirnya di baris berikut.",
        entitas=sasaran,
    )
