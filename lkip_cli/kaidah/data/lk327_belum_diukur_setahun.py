"""LK327: the report of a year has an indikator that is not measured yet."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.tahunan import report_tahunan
from lkip_cli.model.entitas import Indikator
from lkip_cli.model.nilai import Absen, KataAbsen

KAIDAH = Kaidah(
    kode="LK327",
    tingkat=Tingkat.PERINGATAN,
    judul="Indikator belum diukur dalam laporan tahunan",
    alasan="Laporan tahunan membandingkan target dengan realisasi setiap indikator; pengukurannya tidak ditunda lagi.",
    cara_memperbaiki="Isi realisasinya; bila datanya memang tidak diperoleh, tulis `tidak ada data` beserta alasannya.",
    rujukan="PermenPANRB 53/2014: perbandingan target dan realisasi tahun ini",
    contoh_salah=Contoh(
        change_tahunan(TRIWULAN_I, ("nilai-layanan: 3,5", "nilai-layanan: belum diukur"), tanda=PENANDA)
    ),
    contoh_benar=Contoh(TAHUNAN),
)

BELUM = (Absen(KataAbsen.BELUM_DIUKUR), Absen(KataAbsen.DIUKUR_TRIWULAN_IV))


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every indikator whose realisasi, or a part of it, is declared to be measured later."""

    def lacks(nomor: int, indikator: Indikator) -> bool:
        return periksa.hasil[nomor].indikator[indikator.kode].realisasi.nilai in BELUM

    yield from report_tahunan(
        KAIDAH,
        periksa,
        lacks,
        "indikator belum diukur dalam laporan tahunan",
        lambda satu: (
            f"Isi realisasi `{satu.kode}` atau data dasarnya; bila datanya tidak diperoleh, tulis "
            "`nilai: tidak ada data` dan `alasan`-nya."
        ),
    )
