"""LK606: a triwulan or a year typed in narrative."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.ketikan import Ketikan, find_periode
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.teks import report_spot

KAIDAH = Kaidah(
    kode="LK606",
    tingkat=Tingkat.PERINGATAN,
    judul="Triwulan atau tahun diketik dalam narasi",
    alasan="Periode yang diketik tertinggal ketika narasi disalin ke triwulan berikutnya; rujukan mengikuti laporan.",
    cara_memperbaiki="Ganti dengan `{triwulan}` atau `{tahun}`; keadaan pada waktu lain disebut dengan tanggalnya.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(TRIWULAN_I, "diikuti oleh", f"pada {PENANDA}triwulan I diikuti oleh"),
    contoh_benar=changed(TRIWULAN_I, "diikuti oleh", "pada {triwulan} diikuti oleh"),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every narrative; citations of regulations, dates, and periods of plans such as 2014-2018 may be typed."""
    kinerja = periksa.kinerja
    for tulisan in periksa.narasi:
        for ketikan in find_periode(tulisan.prosa):
            apa = "tahun" if ketikan.triwulan is None else "triwulan"
            yield report_spot(
                KAIDAH,
                kinerja,
                tulisan,
                ketikan.spot,
                f"{apa} diketik dalam narasi: {' '.join(ketikan.teks.split())}",
                _advise(ketikan, kinerja.tahun, tulisan.nomor),
            )


def _advise(ketikan: Ketikan, tahun: int, nomor: int) -> str:
    if ketikan.tahun not in {None, tahun}:
        return (
            "Bila maksudnya periode laporan, tulis `{triwulan} Tahun {tahun}`; bila memang waktu lain, "
            "sebutkan tanggalnya, misalnya `30 Juni 2017`, atau tulis `tahun sebelumnya`."
        )
    if ketikan.triwulan is None:
        return f"Ganti `{ketikan.tahun}` dengan `{{tahun}}`."
    if ketikan.triwulan == nomor or not nomor:
        return "Ganti dengan `{triwulan}`; tahunnya, bila perlu, dengan `{tahun}`."
    if ketikan.triwulan < nomor:
        return (
            f"Bila memang {Periode(tahun, ketikan.triwulan).nama} yang dimaksud, tulis "
            f"`{{triwulan@tw{ketikan.triwulan}}}`; bila maksudnya triwulan laporan, tulis `{{triwulan}}`."
        )
    return (
        "Bila maksudnya triwulan laporan, tulis `{triwulan}`; bila rencana, tulis `triwulan berikutnya` "
        "atau `akhir tahun`."
    )
