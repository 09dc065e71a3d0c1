"""LK704: pagu berubah lebih dari separuhnya antarversi."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.bulat import divide
from lkip_cli.angka.cetak import format_persen, format_rupiah
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import SERATUS, with_label
from lkip_cli.kaidah.contoh import ANGGARAN, DOKUMEN, change
from lkip_cli.kaidah.pagu import list_tertulis
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Kegiatan

VERSI_KEDUA = """\
    berlaku: triwulan I
  perubahan:
    nama: Pagu perubahan
    dasar: tidak ada data
    berlaku: triwulan III
"""
VERSI_LAIN = change(DOKUMEN, ("    berlaku: triwulan I\n", VERSI_KEDUA))
MURNI = "          murni: 10.000.000\n"

KAIDAH = Kaidah(
    kode="LK704",
    tingkat=Tingkat.PERINGATAN,
    judul="Pagu berubah lebih dari separuhnya",
    alasan="Perubahan sebesar itu jarang terjadi, dan sering kali berasal dari angka yang tertukar atau salah ketik.",
    cara_memperbaiki="Cocokkan kedua pagu dengan dokumen perubahan anggarannya.",
    rujukan="Kebiasaan pemeriksaan dokumen anggaran",
    contoh_salah=Contoh(VERSI_LAIN | change(ANGGARAN, (MURNI, f"{MURNI}          perubahan: ▶17.000.000\n"))),
    contoh_benar=Contoh(VERSI_LAIN | change(ANGGARAN, (MURNI, f"{MURNI}          perubahan: 12.500.000\n"))),
)
SEPARUH = Decimal("0.5")


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every pagu that differs from the version written before by more than half of it."""
    for kegiatan in periksa.kinerja.kegiatan.values():
        for (lama, before), (baru, after) in itertools.pairwise(list_tertulis(kegiatan).items()):
            if before and abs(after - before) > before * SEPARUH:
                yield _report(periksa, kegiatan, (lama, before), (baru, after))


def _report(
    periksa: Periksa, kegiatan: Kegiatan, before: tuple[str, Decimal], after: tuple[str, Decimal]
) -> Diagnostic:
    letak, kode = periksa.kinerja.letak, kegiatan.kode
    lama, baru = (format_rupiah(nilai, tanda=True) for _, nilai in (before, after))
    selisih = after[1] - before[1]
    persen = format_persen(divide(abs(selisih) * SERATUS, before[1]), tanda=True)
    return temuan(
        KAIDAH,
        f"pagu `{kode}` {'naik' if selisih > 0 else 'turun'} {persen}, dari {lama} menjadi {baru}",
        (
            letak.place("kegiatan", kode, "pagu", after[0]),
            with_label(letak.place("kegiatan", kode, "pagu", before[0]), f"pagu {before[0]} {lama}"),
        ),
        "Cocokkan kedua pagu dengan dokumen anggaran; betulkan yang salah.",
        entitas=kode,
    )
