"""LK610: a narrative is word for word that of the quarter before."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import squash
from lkip_cli.kaidah.tulisan import Tulisan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Kunci

PENDUKUNG = "faktor_pendukung: |\n        - Ruang pelatihan yang lebih luas mulai dipakai."
PENDUKUNG_TW1 = "faktor_pendukung: {}|\n        - Pelatih berpengalaman."

KAIDAH = Kaidah(
    kode="LK610",
    tingkat=Tingkat.PERINGATAN,
    judul="Narasi sama persis dengan triwulan lalu",
    alasan="Narasi yang disalin menjelaskan keadaan triwulan lalu, bukan hasil triwulan yang dilaporkan.",
    cara_memperbaiki="Tulis ulang narasi menurut keadaan triwulan ini.",
    rujukan="PermenPANRB 53/2014: analisis penyebab keberhasilan atau kegagalan pada periode laporan",
    contoh_salah=Contoh(change(TRIWULAN_II, (PENDUKUNG, PENDUKUNG_TW1.format(PENANDA)))),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every narrative of a quarter beside the same narrative of the quarter before."""
    earlier: dict[tuple[Kunci, int], Tulisan] = {}
    for tulisan in periksa.narasi:
        if not tulisan.nomor:
            continue
        slot = (tulisan.kunci[0], *tulisan.kunci[2:])
        before = earlier.get((slot, tulisan.nomor - 1))
        earlier[slot, tulisan.nomor] = tulisan
        if before is not None and squash(before.isi) == squash(tulisan.isi):
            yield _report(periksa.kinerja, tulisan, before)


def _report(kinerja: Kinerja, tulisan: Tulisan, before: Tulisan) -> Diagnostic:
    kini, lalu = (Periode(kinerja.tahun, satu.nomor).nama for satu in (tulisan, before))
    return temuan(
        KAIDAH,
        f"narasi {kini} sama persis dengan narasi {lalu}",
        (kinerja.letak.place(*tulisan.kunci), with_label(kinerja.letak.place(*before.kunci), f"narasi {lalu}")),
        f"Tulis ulang menurut keadaan sampai dengan akhir {kini}.",
        entitas=tulisan.entitas,
    )
