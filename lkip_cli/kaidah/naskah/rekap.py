"""How many of the printed figures of a report are what they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah


@dataclass(frozen=True, slots=True)
class Rekap:
    """Numbers of printed places; `diketik` of numbers that were typed. One place may count in several of them.

    `sama` stands in its place, once, as it was printed, and the data give the same figure now.
    """

    cetakan: int
    sama: int
    diubah: int
    hilang: int
    ganda: int
    dipindahkan: int
    basi: int
    diketik: int

    @property
    def kalimat(self) -> str:
        """The numbers as a sentence; what there is none of is left out."""
        parts = ", ".join([f"{self.sama} sama", *self._others()])
        return f"{self.cetakan} angka tercetak: {parts}."

    def _others(self) -> Iterator[str]:
        for nama in ("diubah", "hilang", "ganda", "dipindahkan", "basi"):
            if getattr(self, nama):
                yield f"{getattr(self, nama)} {nama}"
        if self.diketik:
            yield f"ditambah {self.diketik} bilangan yang diketik"


def summarize(periksa: PeriksaNaskah) -> Rekap:
    """The numbers of a report."""
    basi = {satu.tercatat.tag for satu in periksa.usang}
    pindahan = {satu.cetakan.bookmark for satu in periksa.pindahan}
    pasangan = periksa.pasangan
    sama = [
        satu
        for satu in pasangan
        if not satu.hilang
        and len(satu.ditemukan) <= 1
        and satu.diubah is None
        and satu.tercatat.tag not in basi
        and satu.cetakan.bookmark not in pindahan
    ]
    return Rekap(
        cetakan=len(pasangan),
        sama=len(sama),
        diubah=sum(satu.diubah is not None for satu in pasangan),
        hilang=sum(satu.hilang for satu in pasangan),
        ganda=sum(len(satu.ditemukan) > 1 for satu in pasangan) + len(periksa.asing),
        dipindahkan=len(pindahan),
        basi=sum(satu.tercatat.tag in basi for satu in pasangan),
        diketik=len(periksa.ketikan),
    )
