"""LK323: nama indikator diawali kata Indikator."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan

KAIDAH = Kaidah(
    kode="LK323",
    tingkat=Tingkat.PERINGATAN,
    judul="Nama indikator diawali kata Indikator",
    alasan="Kolomnya sudah berjudul Indikator; nama indikator menyebut apa yang diukur.",
    cara_memperbaiki="Hapus kata Indikator di awal nama.",
    rujukan="PER/9/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama",
    contoh_salah=Contoh(change(INDIKATOR, ("nama: Nilai layanan", "nama: ▶Indikator nilai layanan"))),
    contoh_benar=Contoh(change(INDIKATOR)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every name of two words or more whose first is Indikator."""
    for kode, indikator in periksa.kinerja.indikator.items():
        first, _, rest = indikator.nama.strip().partition(" ")
        if rest and first.casefold() == "indikator":
            yield temuan(
                KAIDAH,
                f"nama `{kode}` diawali kata “{first}”",
                (periksa.kinerja.letak.place("indikator", kode, "nama"),),
                f"Tulis `nama: {rest[0].upper()}{rest[1:]}`.",
                entitas=kode,
            )
