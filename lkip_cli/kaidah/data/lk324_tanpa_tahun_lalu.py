"""LK324: the report of a year has an indikator without any earlier year."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh_tahunan import LALU_LAYANAN, RIWAYAT, TAHUNAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.tahunan import report_tahunan
from lkip_cli.model.entitas import Indikator, Riwayat

KAIDAH = Kaidah(
    kode="LK324",
    tingkat=Tingkat.PERINGATAN,
    judul="Laporan tahunan tanpa tahun pembanding",
    alasan="Laporan tahunan membandingkan kinerja tahun ini dengan tahun lalu dan tahun-tahun sebelumnya.",
    cara_memperbaiki="Tulis realisasi tahun sebelumnya beserta sumbernya di riwayat.yaml, atau `tidak ada data`.",
    rujukan="PermenPANRB 53/2014: perbandingan realisasi dan capaian dengan tahun-tahun sebelumnya",
    contoh_salah=Contoh(change_tahunan(RIWAYAT, (LALU_LAYANAN, "    standar_nasional: tidak ada\n"), tanda=PENANDA)),
    contoh_benar=Contoh(TAHUNAN),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every indikator of which neither the data folder nor riwayat.yaml names an earlier year."""

    def lacks(nomor: int, indikator: Indikator) -> bool:
        riwayat = periksa.kinerja.riwayat.get(indikator.kode, Riwayat())
        return riwayat.terbaca and not riwayat.realisasi and not periksa.hasil[nomor].perbandingan[indikator.kode].tahun

    yield from report_tahunan(
        KAIDAH,
        periksa,
        lacks,
        "indikator tanpa realisasi tahun sebelumnya dalam laporan tahunan",
        lambda satu: _remedy(periksa, satu.kode),
    )


def _remedy(periksa: Periksa, kode: str) -> str:
    """Where the figure of the last year belongs: in its own folder, or in riwayat.yaml."""
    tahun = periksa.kinerja.tahun - 1
    held = periksa.tahun_lain.get(tahun)
    if held is not None and kode in held.indikator:
        return f"Lengkapi berkas triwulan IV di folder {tahun}, yang memuat `{kode}`."
    return (
        f"Di riwayat.yaml, di bawah `{kode}:` › `realisasi:` tulis `{tahun}:` dengan `nilai` dan `sumber`-nya; bila "
        "memang tidak ada, tulis `tidak ada data`."
    )
