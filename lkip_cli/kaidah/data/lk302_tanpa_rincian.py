"""LK302: realisasi rasio ditulis tanpa rincian."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import print_nilai
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan

NILAI_LAYANAN = "  nilai-layanan: 3,5\n"

KAIDAH = Kaidah(
    kode="LK302",
    tingkat=Tingkat.PERINGATAN,
    judul="Realisasi rasio tanpa pembilang dan penyebut",
    alasan="Tanpa pembilang dan penyebut, angka ini tidak dapat diperiksa oleh pembaca maupun oleh pemeriksa.",
    cara_memperbaiki="Isi pembilang dan penyebutnya di bawah `data`, lalu hapus isian ini dari `realisasi_indikator`.",
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
    """A figure of an indikator with rumus that is declared to have no parts."""
    kinerja = periksa.kinerja
    for nomor, triwulan in kinerja.triwulan.items():
        for kode, isian in triwulan.realisasi_indikator.items():
            indikator = kinerja.indikator.get(kode)
            if indikator and indikator.rumus and isian.tanpa_rincian and isinstance(isian.nilai, Decimal):
                parts = [f"`{data}`" for data in (*indikator.rumus.pembilang, *indikator.rumus.penyebut)]
                yield temuan(
                    KAIDAH,
                    f"realisasi `{kode}` {print_nilai(isian.nilai, indikator.satuan)} tidak dapat diperiksa",
                    (kinerja.letak.place("realisasi_indikator", nomor, kode, "tanpa_rincian"),),
                    f"Isi {', '.join(parts)} di bawah `data`, lalu hapus `{kode}` dari `realisasi_indikator`.",
                    entitas=kode,
                )
