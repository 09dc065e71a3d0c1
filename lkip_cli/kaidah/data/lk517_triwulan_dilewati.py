"""LK517: between two quarters with data one is missing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.kinerja import Kinerja

TRIWULAN_III = "2018/umum/tw3.yaml"

KAIDAH = Kaidah(
    kode="LK517",
    tingkat=Tingkat.PERINGATAN,
    judul="Triwulan dilewati",
    alasan="Angka yang dijumlahkan atau dirata-ratakan memerlukan setiap triwulan, dan perbandingan dengan triwulan "
    "sebelumnya tidak dapat dibuat.",
    cara_memperbaiki="Buat berkas triwulan yang terlewat dengan `lkip new triwulan`, lalu isi.",
    rujukan="Cara mengisi satu triwulan lkip (README.md di folder data)",
    contoh_salah=Contoh({TRIWULAN_III: change(TRIWULAN_II)[TRIWULAN_II]}),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every quarter of the year between the first and the last one with data; those before the first may be missing."""
    for lalu, kini in itertools.pairwise(sorted(periksa.kinerja.triwulan)):
        for nomor in range(lalu + 1, kini):
            yield _report(periksa.kinerja, nomor, kini)


def _report(kinerja: Kinerja, nomor: int, kini: int) -> Diagnostic:
    missing, later = (Periode(kinerja.tahun, n) for n in (nomor, kini))
    place = _place(kinerja, kini)
    return temuan(
        KAIDAH,
        f"{missing.nama} {kinerja.tahun} tidak mempunyai data, padahal {later.nama} sudah diisi",
        (with_label(place, f"berkas {later.nama}"),),
        f"Jalankan `lkip new triwulan {nomor} --tahun {kinerja.tahun}`, lalu isi berkasnya.",
        entitas=str(missing),
    )


def _place(kinerja: Kinerja, nomor: int) -> FilePlace:
    """A file of the quarter that is there: of the first bidang that has one, else of the planner."""
    bidang = kinerja.triwulan[nomor].bidang
    kunci = ("triwulan_bidang", nomor, bidang[0]) if bidang else ("triwulan", nomor)
    return FilePlace(kinerja.letak.place(*kunci).berkas)
