"""LK326: the report of a year does not say whether an IKU has a national standard."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh_tahunan import RIWAYAT, STANDAR_LULUS, TAHUNAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.tahunan import report_tahunan
from lkip_cli.model.entitas import Indikator, Riwayat

KAIDAH = Kaidah(
    kode="LK326",
    tingkat=Tingkat.PERINGATAN,
    judul="Laporan tahunan tanpa keterangan standar nasional",
    alasan="Laporan tahunan membandingkan realisasi indikator kinerja utama dengan standar nasional, bila ada.",
    cara_memperbaiki="Tulis standarnya beserta sumbernya di riwayat.yaml, atau `standar_nasional: tidak ada`.",
    rujukan="PermenPANRB 53/2014: perbandingan realisasi dengan standar nasional, bila ada",
    contoh_salah=Contoh(change_tahunan(RIWAYAT, (STANDAR_LULUS, ""), tanda=PENANDA)),
    contoh_benar=Contoh(TAHUNAN),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every IKU of which riwayat.yaml says nothing about a national standard."""

    def lacks(_nomor: int, indikator: Indikator) -> bool:
        riwayat = periksa.kinerja.riwayat.get(indikator.kode, Riwayat())
        return indikator.iku and riwayat.terbaca and riwayat.standar_nasional is None

    yield from report_tahunan(
        KAIDAH,
        periksa,
        lacks,
        "indikator kinerja utama tanpa keterangan standar nasional dalam laporan tahunan",
        lambda satu: (
            f"Di riwayat.yaml, di bawah `{satu.kode}:` tulis `standar_nasional:` dengan `nilai` dan `sumber`-nya; bila "
            "memang tidak ada, tulis `standar_nasional: tidak ada`."
        ),
    )
