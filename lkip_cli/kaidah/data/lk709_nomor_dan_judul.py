"""LK709: nomor atau judul peraturan yang dikenal ditulis lain."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import PERATURAN, change
from lkip_cli.kaidah.kemiripan import split_words
from lkip_cli.kaidah.peraturan_dikenal import DIKENAL, Dikenal
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Peraturan

SAKIP = "tentang: Sistem Akuntabilitas Kinerja Instansi Pemerintah"

KAIDAH = Kaidah(
    kode="LK709",
    tingkat=Tingkat.PERINGATAN,
    judul="Nomor atau judul peraturan salah tulis",
    alasan="Peraturan yang nomor atau judulnya salah tidak dapat ditemukan pembaca.",
    cara_memperbaiki="Salin nomor dan judulnya dari naskah peraturan itu.",
    rujukan="Naskah peraturan tentang akuntabilitas kinerja instansi pemerintah",
    contoh_salah=Contoh(change(PERATURAN, (SAKIP, "tentang: ▶Sistem Akuntabilitas Instansi Pemerintah"))),
    contoh_benar=Contoh(change(PERATURAN)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every known regulation whose number or title is written in another way."""
    for peraturan in periksa.kinerja.peraturan.values():
        for dikenal in DIKENAL:
            if _is_same(peraturan, dikenal):
                yield from _compare(periksa, peraturan, dikenal)


def _is_same(peraturan: Peraturan, dikenal: Dikenal) -> bool:
    """By jenis, number and year; a number with strokes by the part before the first, since the rest is misquoted."""
    if not dikenal.jenis <= set(split_words(peraturan.jenis)):
        return False
    if "/" in dikenal.nomor:
        return peraturan.nomor.split("/")[0] == dikenal.nomor.split("/")[0]
    return (peraturan.nomor.lstrip("0"), peraturan.tahun) == (dikenal.nomor, dikenal.tahun)


def _compare(periksa: Periksa, peraturan: Peraturan, dikenal: Dikenal) -> Iterator[Diagnostic]:
    tertulis = {"nomor": peraturan.nomor, "tahun": str(peraturan.tahun), "tentang": peraturan.tentang}
    benar = {"nomor": dikenal.nomor, "tahun": str(dikenal.tahun), "tentang": dikenal.tentang}
    for kunci, isi in tertulis.items():
        if split_words(isi) != split_words(benar[kunci]):
            yield temuan(
                KAIDAH,
                f"{'judul' if kunci == 'tentang' else kunci} `{peraturan.kode}` berbeda dari naskah peraturannya",
                (periksa.kinerja.letak.place("peraturan", peraturan.kode, kunci),),
                f"Tulis `{kunci}: {benar[kunci]}`.",
                entitas=peraturan.kode,
            )
