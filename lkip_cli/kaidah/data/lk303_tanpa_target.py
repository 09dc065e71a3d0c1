"""LK303: indikator yang diperjanjikan belum mempunyai target."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import find_target_terakhir, place_target
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.nilai import Absen

KAIDAH = Kaidah(
    kode="LK303",
    tingkat=Tingkat.PERINGATAN,
    judul="Indikator yang diperjanjikan belum mempunyai target",
    alasan="Tanpa target, capaian tidak dapat dihitung. Pada indikator kinerja utama hal ini menjadi kesalahan.",
    cara_memperbaiki=(
        "Tulis target menurut Perjanjian Kinerja. Bila indikator ini tidak ada dalam Perjanjian Kinerja, "
        "tulis `perjanjian_kinerja: tidak`."
    ),
    rujukan="Perpres 29/2014 dan Permenpan RB 53/2014 tentang perjanjian kinerja dan pelaporan kinerja",
    contoh_salah=Contoh(change(INDIKATOR, ("target: 3,5", "target: ▶belum ditetapkan"))),
    contoh_benar=Contoh(change(INDIKATOR)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The target under the last version of the Perjanjian Kinerja that names one; an IKU without is an error."""
    for kode, indikator in periksa.kinerja.indikator.items():
        versi, nilai = find_target_terakhir(indikator)
        if isinstance(nilai, Absen) and (indikator.perjanjian_kinerja or indikator.iku):
            sebutan = "indikator kinerja utama" if indikator.iku else "indikator"
            found = temuan(
                KAIDAH,
                f"target {sebutan} `{kode}` {nilai.kata}",
                (place_target(periksa, indikator, versi),),
                "Tulis targetnya, misalnya `target: 90,19`, menurut Perjanjian Kinerja.",
                entitas=kode,
            )
            yield dataclasses.replace(found, tingkat=Tingkat.KESALAHAN) if indikator.iku else found
