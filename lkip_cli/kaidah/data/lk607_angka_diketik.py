"""LK607: a figure, a percentage or an amount typed in narrative."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.ketikan import Ketikan, find_angka
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.saran import Cetakan, find_bidang, list_cetakan, suggest
from lkip_cli.kaidah.teks import report_spot
from lkip_cli.kaidah.tulisan import Tulisan

KAIDAH = Kaidah(
    kode="LK607",
    tingkat=Tingkat.PERINGATAN,
    judul="Angka diketik dalam narasi",
    alasan="Angka yang diketik dapat berbeda dari tabel dan tidak ikut berubah ketika datanya diperbaiki.",
    cara_memperbaiki="Ganti dengan rujukan ke angka data; angka yang hanya dipakai narasi didaftarkan pada `angka:`.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(TRIWULAN_I, "{jumlah-pendaftar} pendaftar", f"{PENANDA}50 pendaftar"),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every narrative; figures in citations of regulations, dates and names such as K3 are no figures of the data."""
    known: dict[int, list[Cetakan]] = {}
    for tulisan in periksa.narasi:
        for ketikan in find_angka(tulisan.prosa):
            nomor = tulisan.nomor or min(periksa.hasil)
            if nomor not in known:
                known[nomor] = list_cetakan(periksa.kinerja, periksa.hasil[nomor])
            yield report_spot(
                KAIDAH,
                periksa.kinerja,
                tulisan,
                ketikan.spot,
                f"angka diketik dalam narasi: {' '.join(ketikan.teks.split())}",
                _advise(periksa, tulisan, ketikan, known[nomor]),
            )


def _advise(periksa: Periksa, tulisan: Tulisan, ketikan: Ketikan, cetakan: list[Cetakan]) -> str:
    angka = " ".join(ketikan.teks.split())
    rujukan = suggest(angka, cetakan, tulisan.entitas, find_bidang(periksa.kinerja, tulisan.entitas))
    if len(rujukan) == 1:
        return f"Ganti `{angka}` dengan `{rujukan[0]}`, bila angka itu yang dimaksud."
    if rujukan:
        return f"Ganti `{angka}` dengan rujukan yang dimaksud; angka yang sama dicetak oleh {_listed(rujukan)}."
    return (
        f"Ganti `{angka}` dengan rujukan ke angka datanya; bila hanya dipakai di sini, daftarkan di bawah `angka:` "
        "pada berkas triwulan (nilai dan satuan), lalu tulis kodenya di antara kurung kurawal."
    )


def _listed(rujukan: list[str]) -> str:
    return ", ".join(f"`{satu}`" for satu in rujukan)
