"""LK315: sasaran tidak mempunyai indikator."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import RENSTRA, TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan

SASARAN_LAIN = """\
          kecepatan-layanan:
            nama: Meningkatnya kecepatan layanan
            bidang: umum
            strategi: Menyederhanakan alur layanan
            kebijakan: Meninjau alur layanan setiap tahun
"""
NARASI = """\
    kecepatan-layanan:
      analisis: |
        Kecepatan layanan belum diukur.
      faktor_pendukung: tidak ada
      faktor_penghambat: tidak ada
      upaya: tidak ada
"""

KAIDAH = Kaidah(
    kode="LK315",
    tingkat=Tingkat.PERINGATAN,
    judul="Sasaran tidak mempunyai indikator",
    alasan="Sasaran tanpa indikator tidak dapat diukur, dan tidak masuk ke Perjanjian Kinerja.",
    cara_memperbaiki="Tambahkan indikator yang menyebut sasaran ini, atau hapus sasarannya.",
    rujukan="Perpres 29/2014 dan Permenpan RB 53/2014 tentang perjanjian kinerja dan pelaporan kinerja",
    contoh_salah=Contoh(
        change(RENSTRA, ("target:\n", f"{SASARAN_LAIN}target:\n"), ("kecepatan-layanan", "▶kecepatan-layanan"))
        | change(TRIWULAN_I, ("  kegiatan:\n", f"{NARASI}  kegiatan:\n"))
    ),
    contoh_benar=Contoh(change(RENSTRA)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every sasaran that no indikator names.

    Silent where an indikator may have been left out because it could not be read, or
    where the bidang of the sasaran has none at all, its file being missing.
    """
    kinerja = periksa.kinerja
    if not kinerja.lengkap or kinerja.tak_terbaca:
        return
    measured = {indikator.sasaran for indikator in kinerja.indikator.values()}
    bidang = {indikator.bidang for indikator in kinerja.indikator.values()}
    for kode, sasaran in kinerja.renstra.sasaran.items():
        if kode not in measured and sasaran.bidang in bidang:
            yield temuan(
                KAIDAH,
                f"sasaran `{kode}` belum mempunyai indikator",
                (kinerja.letak.place("sasaran", kode),),
                f"Tulis `sasaran: {kode}` pada indikatornya di folder `{sasaran.bidang}`, atau hapus sasaran ini.",
                entitas=kode,
            )
