"""LK707: peraturan yang sudah dicabut masih menjadi dasar hukum."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import PERATURAN, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.laporan.sitasi import format_peraturan

LAMA = """\
  inpres-7-1999:
    jenis: Instruksi Presiden
    nomor: 7
    tahun: 1999
    tentang: Akuntabilitas Kinerja Instansi Pemerintah
    dicabut_oleh: ▶perpres-29-2014
"""

KAIDAH = Kaidah(
    kode="LK707",
    tingkat=Tingkat.PERINGATAN,
    judul="Peraturan yang sudah dicabut masih menjadi dasar hukum",
    alasan="Laporan berdasar pada peraturan yang berlaku; yang sudah dicabut tidak lagi mengikat.",
    cara_memperbaiki="Tulis `dasar_hukum: tidak` pada peraturan lama, dan daftarkan penggantinya.",
    rujukan="UU 12/2011 tentang Pembentukan Peraturan Perundang-undangan",
    contoh_salah=Contoh(change(PERATURAN, ("  perpres-29-2014:", f"{LAMA}  perpres-29-2014:"))),
    contoh_benar=Contoh(
        change(
            PERATURAN,
            ("  perpres-29-2014:", f"{LAMA.replace('▶', '')}    dasar_hukum: tidak\n  perpres-29-2014:"),
        )
    ),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every regulation that is printed as a basis although one of this year or before has revoked it."""
    peraturan = periksa.kinerja.peraturan
    letak = periksa.kinerja.letak
    for kode, satu in peraturan.items():
        pengganti = peraturan.get(satu.dicabut_oleh)
        if satu.dasar_hukum and pengganti and pengganti.tahun <= periksa.kinerja.tahun:
            yield temuan(
                KAIDAH,
                f"`{kode}` masih dicetak sebagai dasar hukum, padahal dicabut oleh `{pengganti.kode}`",
                (
                    letak.place("peraturan", kode, "dicabut_oleh"),
                    with_label(letak.place("peraturan", pengganti.kode), format_peraturan(pengganti)),
                ),
                f"Tambahkan `dasar_hukum: tidak` di bawah `{kode}:`.",
                entitas=kode,
            )
