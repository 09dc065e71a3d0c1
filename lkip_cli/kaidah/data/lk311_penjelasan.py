"""LK311: cara menghitung indikator tidak dijelaskan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.kemiripan import reduce_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator

NILAI_LAYANAN = "    nama: Nilai layanan\n"

KAIDAH = Kaidah(
    kode="LK311",
    tingkat=Tingkat.PERINGATAN,
    judul="Cara menghitung indikator tidak dijelaskan",
    alasan="Mengulang nama indikator tidak menjelaskan apa yang dihitung, sehingga angkanya dapat ditafsirkan berbeda.",
    cara_memperbaiki="Tulis `rumus` dengan pembilang dan penyebut, atau `penjelasan` tentang apa yang dihitung.",
    rujukan="PER/9/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama",
    contoh_salah=Contoh(change(INDIKATOR, (NILAI_LAYANAN, f"{NILAI_LAYANAN}    penjelasan: ▶Nilai layanan\n"))),
    contoh_benar=Contoh(
        change(INDIKATOR, (NILAI_LAYANAN, f"{NILAI_LAYANAN}    penjelasan: Rata-rata jawaban survei\n"))
    ),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """An indikator explained by its own name, and an IKU not explained at all."""
    for kode, indikator in periksa.kinerja.indikator.items():
        salah = _fault(indikator)
        if salah:
            yield temuan(
                KAIDAH,
                f"`{kode}` {salah}",
                (periksa.kinerja.letak.place("indikator", kode, *(("penjelasan",) if indikator.penjelasan else ())),),
                "Tulis `rumus:` dengan `pembilang:` dan `penyebut:`, atau `penjelasan:` tentang apa yang dihitung.",
                entitas=kode,
            )


def _fault(indikator: Indikator) -> str:
    if indikator.penjelasan:
        same = reduce_words(indikator.penjelasan) == reduce_words(indikator.nama)
        return "dijelaskan dengan namanya sendiri" if same else ""
    return "indikator kinerja utama tanpa rumus dan tanpa penjelasan" if indikator.iku and not indikator.rumus else ""
