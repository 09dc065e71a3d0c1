"""LK402: a kegiatan has a keluaran with a target, but the quarter says nothing of what was delivered."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.capaian.wajib import list_keluaran
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import Blok, Wajib, report_missing
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.kinerja import Kinerja

BLOK = Blok("realisasi_keluaran", "kegiatan", "realisasi keluaran")

KAIDAH = Kaidah(
    kode="LK402",
    tingkat=Tingkat.KESALAHAN,
    judul="Kegiatan dengan target keluaran tanpa realisasi keluaran",
    alasan="Anggaran saja tidak menunjukkan hasil; keluaran kegiatan dilaporkan berdampingan dengan anggarannya.",
    cara_memperbaiki="Isi keluaran yang dihasilkan sampai dengan akhir triwulan; tulis 0 bila belum ada.",
    rujukan="PermenPANRB 53/2014: laporan kinerja memuat kegiatan yang menunjang capaian",
    contoh_salah=Contoh(
        change(
            TRIWULAN_I,
            ("data:", f"{PENANDA}data:"),
            ("realisasi_keluaran:\n  pelatihan: 40\n", ""),
            ("diikuti oleh {pelatihan.keluaran}", "diselenggarakan bagi petugas layanan"),
        )
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan whose keluaran has a target, unless it has no budget yet in that quarter."""
    for nomor, hasil in periksa.hasil.items():
        yield from report_missing(KAIDAH, periksa.kinerja, nomor, BLOK, _berkeluaran(periksa.kinerja, hasil))


def _berkeluaran(kinerja: Kinerja, hasil: Hasil) -> Iterator[Wajib]:
    for kegiatan, keluaran in list_keluaran(kinerja, hasil.anggaran):
        kode = kegiatan.kode
        place = kinerja.letak.place("kegiatan", kode, "keluaran", "nama")
        yield Wajib(kode, kegiatan.bidang, with_label(place, f"keluaran `{kode}`: {keluaran.nama}"))
