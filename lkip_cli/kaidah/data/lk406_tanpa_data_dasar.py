"""LK406: a data dasar is not filled in for a quarter."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.wajib import list_data
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import Blok, Wajib, report_missing
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.model.kinerja import Kinerja

BLOK = Blok("data", "data dasar", "isian")
KALIMAT = """\
        Dari {jumlah-pendaftar} pendaftar, {jumlah-peserta} peserta lulus, sehingga capaian sebesar
        {persentase-lulus.capaian}.
"""

KAIDAH = Kaidah(
    kode="LK406",
    tingkat=Tingkat.KESALAHAN,
    judul="Data dasar belum diisi",
    alasan="Realisasi indikator yang memakai rumus dihitung dari data dasar; tanpa isiannya realisasi tidak ada.",
    cara_memperbaiki="Isi angkanya di bawah `data:`; bila belum ada, tulis `belum diukur` atau `tidak ada data`.",
    rujukan="Cara mengisi data lkip (README.md di folder data)",
    contoh_salah=Contoh(
        change(
            TRIWULAN_I,
            ("data:", f"{PENANDA}data:"),
            ("  jumlah-pendaftar: 50\n", ""),
            (KALIMAT, "        Sebagian besar peserta lulus.\n"),
        )
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every data dasar in every quarter; one that is measured once a year only in triwulan IV."""
    for nomor in periksa.kinerja.triwulan:
        yield from report_missing(KAIDAH, periksa.kinerja, nomor, BLOK, _due(periksa.kinerja, nomor))


def _due(kinerja: Kinerja, nomor: int) -> Iterator[Wajib]:
    for data in list_data(kinerja, nomor):
        place = kinerja.letak.place("data_dasar", data.kode)
        yield Wajib(data.kode, data.bidang, with_label(place, f"data dasar `{data.kode}`: {data.nama}"))
