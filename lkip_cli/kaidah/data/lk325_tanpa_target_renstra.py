"""LK325: the report of a year has an indikator without a target at the end of the renstra."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import RENSTRA
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, TARGET_LAYANAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.tahunan import report_tahunan
from lkip_cli.model.entitas import Indikator

KAIDAH = Kaidah(
    kode="LK325",
    tingkat=Tingkat.PERINGATAN,
    judul="Laporan tahunan tanpa target akhir renstra",
    alasan="Laporan tahunan membandingkan realisasi dengan target jangka menengah dalam renstra.",
    cara_memperbaiki="Tulis target tahun terakhir renstra di bawah `target:` dalam berkas renstra, atau `tidak ada`.",
    rujukan="PermenPANRB 53/2014: perbandingan realisasi dengan target jangka menengah",
    contoh_salah=Contoh(change_tahunan(RENSTRA, (TARGET_LAYANAN, ""), tanda=PENANDA)),
    contoh_benar=Contoh(TAHUNAN),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every indikator without a written target for the last year of the renstra; silent where none was read."""
    kinerja = periksa.kinerja
    renstra = kinerja.renstra
    unread = set(kinerja.letak.list_kode("target_renstra")) - renstra.target.keys()

    def lacks(_nomor: int, indikator: Indikator) -> bool:
        named = renstra.target.get(indikator.kode, {})
        return bool(renstra.sasaran) and renstra.akhir not in named and indikator.kode not in unread

    yield from report_tahunan(
        KAIDAH,
        periksa,
        lacks,
        f"indikator tanpa target tahun {renstra.akhir}, akhir renstra, dalam laporan tahunan",
        lambda satu: (
            f"Di berkas renstra, di bawah `target:` › `{satu.kode}:` tulis `{renstra.akhir}:` diikuti targetnya; bila "
            "memang tidak ada, tulis `tidak ada`."
        ),
    )
