"""LK401: a kegiatan has a pagu in force, but the quarter says nothing of its spending."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.cetak import format_rupiah
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.capaian.wajib import list_anggaran
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import Blok, Wajib, report_missing
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.kinerja import Kinerja

BLOK = Blok("realisasi_anggaran", "kegiatan berpagu", "realisasi anggaran")

KAIDAH = Kaidah(
    kode="LK401",
    tingkat=Tingkat.KESALAHAN,
    judul="Kegiatan berpagu tanpa realisasi anggaran",
    alasan="Tanpa realisasi anggaran, serapan kegiatan, program, bidang, dan dinas tidak dapat dihitung.",
    cara_memperbaiki="Isi rupiah yang sudah dibelanjakan sampai dengan akhir triwulan; tulis 0 bila belum ada belanja.",
    rujukan="PermenPANRB 53/2014: laporan kinerja memuat realisasi anggaran",
    contoh_salah=Contoh(
        change(TRIWULAN_I, ("data:", f"{PENANDA}data:"), ("realisasi_anggaran:\n  pelatihan: 1.000.000\n", ""))
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan that holds money, in every quarter in which its pagu is in force."""
    for nomor, hasil in periksa.hasil.items():
        yield from report_missing(KAIDAH, periksa.kinerja, nomor, BLOK, _berpagu(periksa.kinerja, hasil))


def _berpagu(kinerja: Kinerja, hasil: Hasil) -> Iterator[Wajib]:
    for kegiatan in list_anggaran(kinerja, hasil.anggaran):
        kode, pagu = kegiatan.kode, hasil.anggaran[kegiatan.kode].pagu.angka
        if pagu:
            place = kinerja.letak.place("kegiatan", kode, "pagu")
            yield Wajib(kode, kegiatan.bidang, with_label(place, f"pagu `{kode}` {format_rupiah(pagu, tanda=True)}"))
