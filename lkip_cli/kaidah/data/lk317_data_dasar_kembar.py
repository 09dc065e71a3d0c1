"""LK317: dua data dasar bernama sama dengan angka berbeda."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import print_nilai, with_label
from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change
from lkip_cli.kaidah.kemiripan import find_sama, reduce_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import DataDasar
from lkip_cli.model.nilai import Nilai

DATA_LAIN = """\
  pendaftar-menurut-dinas:
    nama: Jumlah orang pendaftar
    satuan: orang
    sumber_data: Aplikasi pendaftaran
indikator:
"""

KAIDAH = Kaidah(
    kode="LK317",
    tingkat=Tingkat.PERINGATAN,
    judul="Dua data dasar bernama sama dengan angka berbeda",
    alasan="Satu besaran yang ditulis dua kali dengan angka berbeda membuat dua indikator saling bertentangan.",
    cara_memperbaiki="Pakai satu data dasar untuk semua rumus. Bila sumbernya memang berbeda, bedakan namanya.",
    rujukan="Ketentuan lkip: setiap fakta ditulis satu kali",
    contoh_salah=Contoh(
        change(INDIKATOR, ("indikator:\n", DATA_LAIN))
        | change(TRIWULAN_I, ("pendaftar: 50\n", "pendaftar: 50\n  pendaftar-menurut-dinas: ▶55\n"))
    ),
    contoh_benar=Contoh(
        change(INDIKATOR, ("indikator:\n", DATA_LAIN.replace("orang pendaftar", "pendaftar secara daring")))
        | change(TRIWULAN_I, ("pendaftar: 50\n", "pendaftar: 50\n  pendaftar-menurut-dinas: 35\n"))
    ),
)
TANPA_BEDA = frozenset({"jumlah", "banyaknya", "total", "seluruh", "keseluruhan", "penduduk", "orang"})
"""Words that do not make one quantity another."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Pairs with the same words and satuan, in the newest quarter in which their figures differ."""
    data = periksa.kinerja.data_dasar
    nama = {kode: (*reduce_words(satu.nama, TANPA_BEDA), satu.satuan.kode) for kode, satu in data.items()}
    for kode, first in find_sama(nama):
        for nomor in sorted(periksa.kinerja.triwulan, reverse=True):
            isian = periksa.kinerja.triwulan[nomor].data
            pair = [isian[satu].nilai for satu in (kode, first) if satu in isian]
            if all(isinstance(nilai, Decimal) for nilai in pair) and len(set(pair)) > 1:
                yield _report(periksa, nomor, (data[kode], data[first]), pair)
                break


def _report(periksa: Periksa, nomor: int, data: tuple[DataDasar, DataDasar], pair: list[Nilai]) -> Diagnostic:
    here, first = (
        with_label(periksa.kinerja.letak.place("data", nomor, satu.kode), f"{satu.nama}: {satu.sumber_data}")
        for satu in data
    )
    ini, itu = (print_nilai(nilai, satu.satuan) for nilai, satu in zip(pair, data, strict=True))
    return temuan(
        KAIDAH,
        f"`{data[0].kode}` {ini}, sedangkan `{data[1].kode}` {itu} pada {Periode(periksa.kinerja.tahun, nomor).nama}",
        (here, first),
        f"Pakai satu data dasar saja, misalnya `{data[1].kode}`, pada semua rumus; atau bedakan namanya.",
        entitas=data[0].kode,
    )
