"""LK611: two sasaran have the same narrative."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import INDIKATOR, RENSTRA, TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import squash
from lkip_cli.kaidah.tulisan import Tulisan
from lkip_cli.model.kinerja import Kinerja

SASARAN = """\
          kecepatan-layanan:
            nama: Meningkatnya kecepatan layanan
            bidang: umum
            strategi: Menyederhanakan prosedur
            kebijakan: Mengurangi tahapan layanan
target:
"""
NARASI = """\
    kecepatan-layanan:
      analisis: |
        Layanan berlangsung lebih cepat.
      faktor_pendukung: {}
      faktor_penghambat: tidak ada
      upaya: tidak ada
  kegiatan:
"""
SAMA = f"{PENANDA}|\n        - Pelatih berpengalaman."


def _build_contoh(pendukung: str) -> Contoh:
    """The base example with a second sasaran."""
    return Contoh(
        {
            **change(RENSTRA, ("target:\n", SASARAN)),
            **change(INDIKATOR, ("sasaran: kualitas-layanan", "sasaran: kecepatan-layanan")),
            **change(TRIWULAN_I, ("  kegiatan:\n", NARASI.format(pendukung))),
        }
    )


KAIDAH = Kaidah(
    kode="LK611",
    tingkat=Tingkat.PERINGATAN,
    judul="Dua sasaran memuat narasi yang sama",
    alasan="Sebab dan upaya yang sama kata demi kata pada dua sasaran menandakan salinan, bukan analisis.",
    cara_memperbaiki="Tulis narasi yang khusus bagi masing-masing sasaran.",
    rujukan="PermenPANRB 53/2014: analisis bagi setiap sasaran strategis",
    contoh_salah=_build_contoh(SAMA),
    contoh_benar=_build_contoh("tidak ada"),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every block of narrative of a sasaran beside the same block of the others in the quarter."""
    first: dict[tuple[int, str, str], Tulisan] = {}
    for tulisan in periksa.narasi:
        if tulisan.kunci[0] != "narasi_sasaran":
            continue
        key = (tulisan.nomor, str(tulisan.kunci[3]), squash(tulisan.isi))
        twin = first.setdefault(key, tulisan)
        if twin is not tulisan:
            yield _report(periksa.kinerja, tulisan, twin)


def _report(kinerja: Kinerja, tulisan: Tulisan, twin: Tulisan) -> Diagnostic:
    medan = str(tulisan.kunci[3]).replace("_", " ")
    place = kinerja.letak.place(*tulisan.kunci)
    return temuan(
        KAIDAH,
        f"{medan} sasaran `{tulisan.entitas}` sama dengan sasaran `{twin.entitas}`",
        (place, with_label(kinerja.letak.place(*twin.kunci), f"narasi sasaran `{twin.entitas}`")),
        f"Tulis {medan} yang khusus bagi sasaran `{tulisan.entitas}`.",
        entitas=tulisan.entitas,
    )
