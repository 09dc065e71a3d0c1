"""LK318: penyebut bernilai nol."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan

ANALISIS = """\
        Dari {jumlah-pendaftar} pendaftar, {jumlah-peserta} peserta lulus, sehingga capaian sebesar
        {persentase-lulus.capaian}.
"""
TANPA_CAPAIAN = (ANALISIS, "        Sampai akhir {triwulan} pendaftaran belum dibuka.\n")

KAIDAH = Kaidah(
    kode="LK318",
    tingkat=Tingkat.KESALAHAN,
    judul="Penyebut bernilai nol",
    alasan="Bilangan tidak dapat dibagi nol, sehingga realisasinya tidak dapat dihitung.",
    cara_memperbaiki=(
        "Betulkan penyebutnya. Bila memang belum ada yang dihitung, tulis `belum diukur` bagi indikatornya "
        "di bawah `realisasi_indikator`."
    ),
    rujukan="Ketentuan lkip: yang tidak ada bukan nol",
    contoh_salah=Contoh(change(TRIWULAN_I, ("jumlah-pendaftar: 50", "jumlah-pendaftar: ▶0"), TANPA_CAPAIAN)),
    contoh_benar=Contoh(
        change(
            TRIWULAN_I,
            ("jumlah-pendaftar: 50", "jumlah-pendaftar: 0"),
            ("jumlah-peserta: 40", "jumlah-peserta: 0"),
            ("  nilai-layanan: 3,5\n", "  nilai-layanan: 3,5\n  persentase-lulus: belum diukur\n"),
            TANPA_CAPAIAN,
        )
    ),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every ratio of a quarter whose penyebut adds up to zero."""
    for nomor, satu in periksa.hasil.items():
        for kode, hasil in satu.indikator.items():
            if hasil.penyebut is not None and hasil.penyebut.angka == 0:
                yield _report(periksa, nomor, kode, hasil.penyebut)


def _report(periksa: Periksa, nomor: int, kode: str, penyebut: Hitungan) -> Diagnostic:
    return temuan(
        KAIDAH,
        f"penyebut `{kode}` bernilai 0 sehingga realisasinya tidak dapat dihitung",
        tuple(periksa.kinerja.letak.place("data", nomor, data.kode) for data in penyebut.masukan),
        f"Betulkan angka ini. Bila memang belum ada yang dihitung, tulis `{kode}: belum diukur` di bawah "
        "`realisasi_indikator:`.",
        entitas=kode,
    )
