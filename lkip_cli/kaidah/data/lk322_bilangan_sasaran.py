"""LK322: bilangan dalam sasaran bukan target indikatornya."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import place_target, print_nilai, with_label
from lkip_cli.kaidah.contoh import RENSTRA, change
from lkip_cli.kaidah.ketikan import Ketikan, find_angka
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import place_spot
from lkip_cli.kaidah.tulisan import Tulisan
from lkip_cli.laporan.pohon import group_indikator
from lkip_cli.model.entitas import Indikator, Sasaran

KAIDAH = Kaidah(
    kode="LK322",
    tingkat=Tingkat.PERINGATAN,
    judul="Bilangan dalam sasaran bukan target indikatornya",
    alasan="Pembaca mengira bilangan itu target; bila targetnya lain, salah satunya keliru atau keduanya berbeda hal.",
    cara_memperbaiki="Hapus bilangan dari sasaran, atau samakan dengan target indikatornya.",
    rujukan="Ketentuan lkip: setiap fakta ditulis satu kali",
    contoh_salah=Contoh(
        change(RENSTRA, ("nama: Meningkatnya kualitas layanan", "nama: Meningkatnya kualitas ▶60 layanan"))
    ),
    contoh_benar=Contoh(
        change(RENSTRA, ("nama: Meningkatnya kualitas layanan", "nama: Meningkatnya kualitas layanan, 75 persen"))
    ),
)
BILANGAN = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{2,})(?:\s?%|\s+persen)?")
"""A figure of two digits or more."""
UKURAN_LAIN = ("tahun", "standar")
"""What is counted by numbers that belong to a name, as in wajib belajar 12 tahun."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A number in the words of a sasaran that no target of its indikator has."""
    groups = group_indikator(periksa.kinerja.indikator.values())
    for kode, sasaran in periksa.kinerja.renstra.sasaran.items():
        indikator = groups.get(kode, [])
        for ketikan in find_angka(sasaran.nama):
            match = BILANGAN.fullmatch(ketikan.teks)
            counted = sasaran.nama[sum(ketikan.spot) :].strip().casefold()
            if not match or not indikator or counted.startswith(UKURAN_LAIN):
                continue
            if Decimal(match[1].replace(".", "")) not in _targets(periksa, indikator):
                yield _report(periksa, sasaran, ketikan, indikator)


def _targets(periksa: Periksa, indikator: list[Indikator]) -> set[Decimal]:
    """Every annual target, of the year and of the renstra."""
    renstra = periksa.kinerja.renstra.target
    values = [target.tahun for satu in indikator for target in satu.target.values()]
    planned = [nilai for satu in indikator for nilai in renstra.get(satu.kode, {}).values()]
    return {nilai for nilai in (*values, *planned) if isinstance(nilai, Decimal)}


def _report(periksa: Periksa, sasaran: Sasaran, ketikan: Ketikan, indikator: list[Indikator]) -> Diagnostic:
    nama = Tulisan(("sasaran", sasaran.kode, "nama"), 0, sasaran.nama)
    targets = [
        with_label(place_target(periksa, satu), f"target `{satu.kode}` {print_nilai(target.tahun, satu.satuan)}")
        for satu in indikator
        for target in satu.target.values()
    ]
    return temuan(
        KAIDAH,
        f"sasaran `{sasaran.kode}` menyebut {ketikan.teks}, yang bukan target indikatornya",
        (place_spot(periksa.kinerja, nama, *ketikan.spot), *targets),
        f"Hapus {ketikan.teks} dari sasaran, atau samakan dengan target indikatornya.",
        entitas=sasaran.kode,
    )
