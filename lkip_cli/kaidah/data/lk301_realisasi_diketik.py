"""LK301: realisasi indikator yang memakai rumus diketik."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import name_line, place_realisasi, print_hitungan, print_nilai, with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator

KAIDAH = Kaidah(
    kode="LK301",
    tingkat=Tingkat.KESALAHAN,
    judul="Realisasi indikator yang memakai rumus diketik",
    alasan="Realisasi indikator yang memakai rumus dihitung dari pembilang dan penyebut, sehingga tidak diketik.",
    cara_memperbaiki=(
        "Hapus angkanya dari `realisasi_indikator` dan isi data dasarnya di bawah `data`. Bila rinciannya memang tidak "
        "diperoleh, tulis angka itu sebagai `nilai` beserta `tanpa_rincian` dan alasannya."
    ),
    rujukan="Ketentuan lkip: yang dapat dihitung tidak diketik",
    contoh_salah=Contoh(
        change(TRIWULAN_I, ("  nilai-layanan: 3,5\n", "  nilai-layanan: 3,5\n  persentase-lulus: ▶82,50\n"))
    ),
    contoh_benar=Contoh(change(TRIWULAN_I)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A typed figure beside a rumus, unless it is declared to have no parts."""
    for nomor, triwulan in periksa.kinerja.triwulan.items():
        for kode, isian in triwulan.realisasi_indikator.items():
            indikator = periksa.kinerja.indikator.get(kode)
            typed = isian.nilai
            if indikator and indikator.rumus and isinstance(typed, Decimal) and not isian.tanpa_rincian:
                yield _report(periksa, nomor, indikator, typed)


def _report(periksa: Periksa, nomor: int, indikator: Indikator, typed: Decimal) -> Diagnostic:
    hasil = periksa.hasil[nomor].indikator[indikator.kode]
    di_sini = periksa.kinerja.letak.place("realisasi_indikator", nomor, indikator.kode)
    return temuan(
        KAIDAH,
        f"realisasi `{indikator.kode}` diketik {print_nilai(typed, indikator.satuan)}, {_compare(hasil, typed)}",
        (with_label(di_sini, "angka yang diketik"), *place_realisasi(periksa, nomor, indikator, hasil)),
        f"Hapus isian ini ({name_line(di_sini)}){_hint(hasil, typed)}.",
        entitas=indikator.kode,
    )


def _compare(hasil: HasilIndikator, typed: Decimal) -> str:
    if hasil.pembilang is None or hasil.penyebut is None or hasil.realisasi.angka is None:
        return "padahal dihitung dari data dasar yang belum lengkap"
    parts = f"{print_hitungan(hasil.pembilang)} dari {print_hitungan(hasil.penyebut)}"
    computed = f"{parts} menjadi {print_hitungan(hasil.realisasi)}"
    return f"padahal sudah dihitung: {computed}" if _agrees(hasil, typed) else f"sedangkan {computed}"


def _hint(hasil: HasilIndikator, typed: Decimal) -> str:
    if hasil.realisasi.angka is None:
        return ", lalu isi data dasarnya; bila rinciannya tidak ada, tulis `tanpa_rincian:` beserta alasannya"
    if _agrees(hasil, typed):
        return ""
    if _agrees(hasil, typed.scaleb(2)):
        return "; angka itu pecahan yang belum dikalikan 100"
    return ", atau betulkan pembilang dan penyebutnya bila angka yang diketik itu yang benar"


def _agrees(hasil: HasilIndikator, typed: Decimal) -> bool:
    """Whether the typed figure is the computed one, rounded to its printed decimals."""
    computed, desimal = hasil.realisasi.angka, hasil.realisasi.desimal
    if computed is None or desimal is None:
        return computed == typed
    return round_half_up(computed, desimal) == round_half_up(typed, desimal)
