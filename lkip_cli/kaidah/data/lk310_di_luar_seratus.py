"""LK310: persentase di luar 0 sampai 100."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import (
    find_beyond_seratus,
    is_beyond_seratus,
    list_terbaru,
    place_realisasi,
    place_target,
    print_hitungan,
    print_nilai,
)
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator

KAIDAH = Kaidah(
    kode="LK310",
    tingkat=Tingkat.PERINGATAN,
    judul="Persentase di luar 0 sampai 100",
    alasan="Bagian dari suatu keseluruhan tidak mungkin lebih besar daripada keseluruhannya.",
    cara_memperbaiki=(
        "Periksa pembilang dan penyebut, atau angka yang diketik. Bila yang diukur sebuah perubahan, "
        "awali namanya dengan kata seperti Pertumbuhan atau Kenaikan."
    ),
    rujukan="Persentase bagian berada di antara 0 dan 100",
    contoh_salah=Contoh(change(TRIWULAN_I, ("jumlah-peserta: 40", "jumlah-peserta: ▶60"))),
    contoh_benar=Contoh(change(TRIWULAN_I, ("jumlah-peserta: 40", "jumlah-peserta: 41"))),
)
PERBAIKAN = "Periksa angka ini; persentase bagian berada di antara 0 dan 100."


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Targets and the newest realisasi in persen; a change, as of growth, may be anything."""
    for indikator in periksa.kinerja.indikator.values():
        yield from _targets(periksa, indikator)
    for nomor, indikator, hasil in list_terbaru(periksa):
        realisasi = find_beyond_seratus(indikator, hasil)
        if realisasi is not None:
            yield temuan(
                KAIDAH,
                f"realisasi `{indikator.kode}` {print_hitungan(realisasi)}, di luar 0% sampai 100%",
                place_realisasi(periksa, nomor, indikator, hasil),
                PERBAIKAN,
                entitas=indikator.kode,
            )


def _targets(periksa: Periksa, indikator: Indikator) -> Iterator[Diagnostic]:
    for versi, target in indikator.target.items():
        nilai = target.tahun
        if isinstance(nilai, Decimal) and is_beyond_seratus(indikator, nilai):
            yield temuan(
                KAIDAH,
                f"target `{indikator.kode}` {print_nilai(nilai, indikator.satuan)}, di luar 0% sampai 100%",
                (place_target(periksa, indikator, versi),),
                PERBAIKAN,
                entitas=indikator.kode,
            )
