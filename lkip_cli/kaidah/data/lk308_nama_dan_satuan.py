"""LK308: nama indikator tidak cocok dengan satuannya."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import print_nilai, with_label
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.kemiripan import reduce_words, split_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator, Satuan

KAIDAH = Kaidah(
    kode="LK308",
    tingkat=Tingkat.PERINGATAN,
    judul="Nama indikator tidak cocok dengan satuannya",
    alasan="Jumlah dihitung dengan bilangan bulat, persentase dalam persen, dan indeks tidak menghitung benda.",
    cara_memperbaiki="Betulkan nama indikator atau satuannya, menurut apa yang sebenarnya diukur.",
    rujukan="PER/9/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama",
    contoh_salah=Contoh(change(INDIKATOR, ("nama: Persentase peserta", "nama: ▶Jumlah peserta"))),
    contoh_benar=Contoh(change(INDIKATOR)),
)
SATUAN_INDEKS = frozenset({"indeks", "nilai", "poin", "skor", "angka", "skala"})
"""Words in the name of a satuan that say that it counts no things."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A Jumlah in persen or with a target that has decimals, a Persentase in another satuan, an Indeks of things."""
    for kode, indikator in periksa.kinerja.indikator.items():
        salah = _mismatch(indikator)
        if salah:
            letak = periksa.kinerja.letak
            satuan = with_label(letak.place("indikator", kode, "satuan"), f"satuan {indikator.satuan.nama}")
            yield temuan(
                KAIDAH,
                f"`{kode}` bernama “{indikator.nama}”, tetapi {salah}",
                (letak.place("indikator", kode, "nama"), satuan),
                "Betulkan nama atau satuannya, misalnya `nama: Persentase ...` dengan `satuan: persen`, atau "
                "`nama: Indeks ...` dengan satuan berjenis desimal.",
                entitas=kode,
            )


def _mismatch(indikator: Indikator) -> str:
    """What contradicts the first word of the name; empty where nothing does."""
    first = reduce_words(indikator.nama)[0]
    persen = indikator.satuan.jenis is JenisAngka.PERSEN
    if first == "persentase":
        return "" if persen else f"satuannya {indikator.satuan.nama}"
    if first == "indeks":
        return f"satuannya {indikator.satuan.nama}" if _counts_things(indikator.satuan) else ""
    if first not in {"jumlah", "banyaknya"}:
        return ""
    if persen:
        return "satuannya persen"
    decimal = (t.tahun for t in indikator.target.values() if isinstance(t.tahun, Decimal) and t.tahun % 1)
    return next((f"targetnya {print_nilai(nilai, indikator.satuan)}" for nilai in decimal), "")


def _counts_things(satuan: Satuan) -> bool:
    return satuan.jenis is JenisAngka.BULAT and SATUAN_INDEKS.isdisjoint(split_words(satuan.nama))
