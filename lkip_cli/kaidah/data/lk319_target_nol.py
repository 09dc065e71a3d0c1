"""LK319: target negatif, atau target nol pada indikator yang makin tinggi makin baik."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import is_perubahan, place_target, print_nilai
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Arah, Indikator
from lkip_cli.model.nilai import NilaiTarget

KAIDAH = Kaidah(
    kode="LK319",
    tingkat=Tingkat.PERINGATAN,
    judul="Target nol atau negatif",
    alasan="Terhadap target nol, realisasi yang naik tidak dapat diukur; jumlah dan persentase tidak bernilai negatif.",
    cara_memperbaiki=(
        "Betulkan targetnya, atau tulis `arah: turun` bila yang hendak dicapai memang nol. "
        "Target yang belum ada ditulis `belum ditetapkan`."
    ),
    rujukan="Ketentuan lkip: yang tidak ada bukan nol",
    contoh_salah=Contoh(change(INDIKATOR, ("target: 3,5", "target: ▶0"))),
    contoh_benar=Contoh(change(INDIKATOR)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Annual targets of 0 where more is better, and negative ones of what is no change."""
    for kode, indikator in periksa.kinerja.indikator.items():
        for versi, target in indikator.target.items():
            salah = _fault(indikator, target.tahun)
            if salah:
                yield temuan(
                    KAIDAH,
                    f"target `{kode}` {print_nilai(target.tahun, indikator.satuan)}, {salah}",
                    (place_target(periksa, indikator, versi),),
                    "Betulkan targetnya, atau `arah`-nya. Target yang belum ada ditulis `belum ditetapkan`.",
                    entitas=kode,
                )


def _fault(indikator: Indikator, nilai: NilaiTarget) -> str:
    if not isinstance(nilai, Decimal) or is_perubahan(indikator):
        return ""
    if nilai < 0:
        return "padahal ukurannya tidak mungkin negatif"
    return "padahal arahnya naik" if nilai == 0 and indikator.arah is Arah.NAIK else ""
