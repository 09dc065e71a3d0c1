"""LK505: a version of the Perjanjian Kinerja or of the pagu takes effect out of order, or after the year."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from operator import itemgetter

from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Place, TextPlace, Tingkat
from lkip_cli.diagnostics.contoh_dasar import BERKAS, changed
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import DOKUMEN
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Versi
from lkip_cli.model.kinerja import Kinerja

PERUBAHAN = """\
  perubahan:
    nama: Pagu perubahan
    dasar: tidak ada data
    berlaku: {}
"""
AKHIR = BERKAS[DOKUMEN].rpartition("pagu:\n")[2]

KAIDAH = Kaidah(
    kode="LK505",
    tingkat=Tingkat.PERINGATAN,
    judul="Tanggal berlaku versi tidak berurutan atau di luar tahun",
    alasan="Laporan memakai versi terakhir yang sudah berlaku; tanggal yang keliru membuat versi yang salah dipakai.",
    cara_memperbaiki="Perbaiki tanggal pada `berlaku`, atau urutkan versi dari yang terlama.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(DOKUMEN, AKHIR, AKHIR + PERUBAHAN.format(f"{PENANDA}3 September 2019")),
    contoh_benar=changed(DOKUMEN, AKHIR, AKHIR + PERUBAHAN.format("3 September 2018")),
)

Tertulis = tuple[int, Place, Versi]
"""The line of `berlaku`, its place, and the version."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The versions of both documents, as they stand in the file."""
    kinerja = periksa.kinerja
    for jenis, versions in (("versi_pk", kinerja.dokumen.perjanjian_kinerja), ("versi_pagu", kinerja.dokumen.pagu)):
        written = sorted((_locate(kinerja, jenis, versi) for versi in versions), key=itemgetter(0))
        for before, here in itertools.pairwise(written):
            if here[2].berlaku < before[2].berlaku:
                yield _report_order(before, here)
        for _, place, versi in written:
            if versi.berlaku.year > kinerja.tahun:
                yield _report_later(kinerja, place, versi)


def _locate(kinerja: Kinerja, jenis: str, versi: Versi) -> Tertulis:
    place = kinerja.letak.place(jenis, versi.kode, "berlaku")
    return place.baris if isinstance(place, TextPlace) else 0, place, versi


def _report_order(before: Tertulis, here: Tertulis) -> Diagnostic:
    earlier, later = format_tanggal(here[2].berlaku), format_tanggal(before[2].berlaku)
    return temuan(
        KAIDAH,
        f"versi `{here[2].kode}` berlaku {earlier}, sebelum versi `{before[2].kode}` yang ditulis di atasnya ({later})",
        (here[1], with_label(before[1], f"versi `{before[2].kode}` berlaku {later}")),
        f"Perbaiki tanggal berlaku `{here[2].kode}`, atau pindahkan versi itu ke atas `{before[2].kode}`.",
        entitas=here[2].kode,
    )


def _report_later(kinerja: Kinerja, place: Place, versi: Versi) -> Diagnostic:
    tahun = kinerja.tahun
    return temuan(
        KAIDAH,
        f"versi `{versi.kode}` baru berlaku {format_tanggal(versi.berlaku)}, sesudah tahun {tahun}",
        (place,),
        f"Perbaiki tahunnya menjadi {tahun}; versi tahun berikutnya ditulis di folder tahun itu.",
        entitas=versi.kode,
    )
