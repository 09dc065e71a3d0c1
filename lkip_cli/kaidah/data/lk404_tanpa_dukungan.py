"""LK404: a kegiatan that supports no indikator."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.kaidah.contoh import ANGGARAN, INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import written_at
from lkip_cli.model.nilai import KataAbsen

ALASAN = "    tanpa_kegiatan: Pelatihan diselenggarakan instansi lain.\n"

KAIDAH = Kaidah(
    kode="LK404",
    tingkat=Tingkat.PERINGATAN,
    judul="Kegiatan tidak mendukung indikator apa pun",
    alasan="Kegiatan yang tidak tertaut pada indikator tidak tampak pada sasaran mana pun di Bab III.",
    cara_memperbaiki="Tulis kode indikator yang didukung kegiatan ini.",
    rujukan="PermenPANRB 53/2014: analisis program dan kegiatan yang menunjang pencapaian kinerja",
    contoh_salah=Contoh(
        {
            **change(ANGGARAN, ("mendukung: persentase-lulus", f"mendukung: {PENANDA}tidak ada")),
            **change(INDIKATOR, ("    target: 75\n", f"    target: 75\n{ALASAN}")),
        }
    ),
    contoh_benar=unchanged(ANGGARAN),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan that holds money and is declared to support nothing."""
    kinerja = periksa.kinerja
    parents = {kegiatan.induk for kegiatan in kinerja.kegiatan.values()}
    for kode, kegiatan in kinerja.kegiatan.items():
        place = kinerja.letak.place("kegiatan", kode, "mendukung")
        if kegiatan.mendukung or kode in parents or written_at(place) != KataAbsen.TIDAK_ADA:
            continue
        yield temuan(
            KAIDAH,
            f"kegiatan `{kode}` tidak mendukung indikator apa pun",
            (place,),
            f"Ganti `tidak ada` dengan kode salah satu indikator bidang ini{_suggest(periksa, kegiatan.bidang)}.",
            entitas=kode,
        )


def _suggest(periksa: Periksa, bidang: str) -> str:
    own = [f"`{kode}`" for kode, indikator in periksa.kinerja.indikator.items() if indikator.bidang == bidang]
    return f": {', '.join(own)}" if own else ""
