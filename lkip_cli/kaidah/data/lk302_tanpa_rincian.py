"""LK302: realisasi rasio ditulis tanpa rincian."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import is_perubahan, print_nilai
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kemiripan import reduce_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator

NILAI_LAYANAN = "  nilai-layanan: 3,5\n"

KAIDAH = Kaidah(
    kode="LK302",
    tingkat=Tingkat.PERINGATAN,
    judul="Realisasi rasio tanpa pembilang dan penyebut",
    alasan="Tanpa pembilang dan penyebut, angka ini tidak dapat diperiksa oleh pembaca maupun oleh pemeriksa.",
    cara_memperbaiki=(
        "Tulis `rumus` pada indikatornya bila belum ada, isi pembilang dan penyebutnya di bawah `data`, lalu hapus "
        "isian ini dari `realisasi_indikator`."
    ),
    rujukan="Ketentuan lkip: realisasi rasio dihitung dari data dasar",
    contoh_salah=Contoh(
        change(
            TRIWULAN_I,
            (
                NILAI_LAYANAN,
                f"{NILAI_LAYANAN}  persentase-lulus:\n    nilai: 82,50\n    tanpa_rincian: ▶Rincian belum diterima.\n",
            ),
        )
    ),
    contoh_benar=Contoh(change(TRIWULAN_I)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A figure of an indikator with rumus that is declared to have no parts, and of a Persentase without rumus."""
    for nomor, triwulan in periksa.kinerja.triwulan.items():
        for kode, isian in triwulan.realisasi_indikator.items():
            indikator = periksa.kinerja.indikator.get(kode)
            if indikator is None or not isinstance(isian.nilai, Decimal):
                continue
            if indikator.rumus and isian.tanpa_rincian:
                parts = [f"`{data}`" for data in (*indikator.rumus.pembilang, *indikator.rumus.penyebut)]
                isi = f"Isi {', '.join(parts)} di bawah `data`, lalu hapus `{kode}` dari `realisasi_indikator`."
                yield _report(periksa, nomor, indikator, isian.nilai, isi)
            elif indikator.rumus is None and _is_share(indikator):
                rumus = f"Tulis `rumus:` pada `{kode}` di indikator.yaml, lalu isi pembilang dan penyebutnya."
                yield _report(periksa, nomor, indikator, isian.nilai, rumus)


def _is_share(indikator: Indikator) -> bool:
    """Whether the name says that the figure is one number divided by another."""
    persen = indikator.satuan.jenis is JenisAngka.PERSEN
    return persen and reduce_words(indikator.nama)[0] == "persentase" and not is_perubahan(indikator)


def _report(periksa: Periksa, nomor: int, indikator: Indikator, nilai: Decimal, perbaikan: str) -> Diagnostic:
    below = ("tanpa_rincian",) if indikator.rumus else ()
    return temuan(
        KAIDAH,
        f"realisasi `{indikator.kode}` {print_nilai(nilai, indikator.satuan)} tidak dapat diperiksa",
        (periksa.kinerja.letak.place("realisasi_indikator", nomor, indikator.kode, *below),),
        perbaikan,
        entitas=indikator.kode,
    )
