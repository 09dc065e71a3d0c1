"""What `init` is told about an agency, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

BIDANG_TUNGGAL = "umum"
"""The folder of an agency without bidang."""

_KEPALA = (
    (re.compile(r"((?:rumah sakit|rsud|rsu)\b.*)", re.IGNORECASE), "Direktur {}"),
    (re.compile(r"inspektorat\b.*", re.IGNORECASE), "Inspektur"),
    (re.compile(r"kecamatan\s+(.*)", re.IGNORECASE), "Camat {}"),
    (re.compile(r"(.*)"), "Kepala {}"),
)
"""Names of agencies, and what their head is called; the first that fits counts."""
_ATASAN = {"kabupaten": "Bupati", "kota": "Wali Kota", "provinsi": "Gubernur"}
ISI_ATASAN = "<jabatan atasan>"


@dataclass(frozen=True, slots=True)
class Jawaban:
    """The answers; `bidang` maps folders to names and is empty where the agency has none.

    `renstra` are the first and the last year of its plan, `triwulan` the quarter that is begun with.
    """

    nama: str
    daerah: str
    ibu_kota: str
    tahun: int
    bidang: Mapping[str, str]
    renstra: tuple[int, int]
    triwulan: int = 1

    @property
    def semua_bidang(self) -> Mapping[str, str]:
        """The folders and names; one for the whole agency where there are no bidang."""
        return self.bidang or {BIDANG_TUNGGAL: self.nama}

    @property
    def kepala(self) -> str:
        """The jabatan of its head."""
        fitting = ((pola.fullmatch(self.nama), sebutan) for pola, sebutan in _KEPALA)
        return next(sebutan.format(*found.groups()) for found, sebutan in fitting if found)

    @property
    def kepala_daerah(self) -> str:
        """The jabatan of the head of the region, told from what the region calls itself; else a text to replace."""
        jenis, _, nama = self.daerah.partition(" ")
        sebutan = _ATASAN.get(jenis.casefold())
        return f"{sebutan} {nama.strip()}" if sebutan and nama.strip() else ISI_ATASAN
