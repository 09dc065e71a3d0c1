"""LK616: the number of a table, of a sasaran or of a list item typed in narrative."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.ketikan import find_nomor
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.teks import report_spot

SARAN = {
    "tabel": "Sebut isinya tanpa nomor, misalnya `tabel realisasi anggaran di bawah ini`.",
    "sasaran": "Sebut nama sasarannya tanpa nomor.",
    "butir": "Awali butir dengan `- `; nomor atau tandanya diberikan oleh program.",
}

KAIDAH = Kaidah(
    kode="LK616",
    tingkat=Tingkat.PERINGATAN,
    judul="Nomor tabel, sasaran, atau butir diketik dalam narasi",
    alasan="Nomor diberikan oleh program menurut urutan; nomor yang diketik menjadi salah ketika urutannya berubah.",
    cara_memperbaiki="Sebut nama tabel atau sasarannya; tulis butir dengan `- ` di awal baris.",
    rujukan="Cara menulis narasi lkip (README.md di folder data)",
    contoh_salah=changed(TRIWULAN_I, "Pelatihan diikuti oleh", f"Menurut {PENANDA}Tabel 3.4 pelatihan diikuti oleh"),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every narrative."""
    for tulisan in periksa.narasi:
        for ketikan in find_nomor(tulisan.prosa):
            yield report_spot(
                KAIDAH,
                periksa.kinerja,
                tulisan,
                ketikan.spot,
                f"nomor diketik dalam narasi: {' '.join(ketikan.teks.split())}",
                SARAN[ketikan.jenis],
            )
