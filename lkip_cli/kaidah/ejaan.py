"""Old and foreign spellings that reports of agencies are full of, and what to write."""

from __future__ import annotations

import re
from collections.abc import Iterator

BAKU = {
    "aktifitas": "aktivitas",
    "aktip": "aktif",
    "analisa": "analisis",
    "assistensi": "asistensi",
    "azas": "asas",
    "detil": "detail",
    "efektifitas": "efektivitas",
    "efektip": "efektif",
    "effisien": "efisien",
    "himbauan": "imbauan",
    "hirarki": "hierarki",
    "ijin": "izin",
    "industry": "industri",
    "jadual": "jadwal",
    "kerjasama": "kerja sama",
    "ketrampilan": "keterampilan",
    "komplit": "lengkap",
    "konkrit": "konkret",
    "kontinyu": "kontinu",
    "kordinasi": "koordinasi",
    "kreatifitas": "kreativitas",
    "kwalitas": "kualitas",
    "kwantitas": "kuantitas",
    "kwitansi": "kuitansi",
    "managemen": "manajemen",
    "management": "manajemen",
    "merubah": "mengubah",
    "dirubah": "diubah",
    "metoda": "metode",
    "nopember": "November",
    "obyek": "objek",
    "pebruari": "Februari",
    "perijinan": "perizinan",
    "persentasi": "persentase",
    "praktek": "praktik",
    "produktifitas": "produktivitas",
    "propinsi": "provinsi",
    "prosentase": "persentase",
    "resiko": "risiko",
    "sectoral": "sektoral",
    "sertipikat": "sertifikat",
    "service": "servis",
    "silahkan": "silakan",
    "sistim": "sistem",
    "standarisasi": "standardisasi",
    "statistic": "statistik",
    "subyek": "subjek",
    "sumberdaya": "sumber daya",
    "survey": "survei",
    "system": "sistem",
    "tanggungjawab": "tanggung jawab",
    "tehnik": "teknik",
    "tehnis": "teknis",
    "trampil": "terampil",
}
"""What is written, in small letters, and what the dictionary has."""

_KATA = re.compile(r"[A-Za-z]+2?")
_ULANG = re.compile(r"([A-Za-z]{3,})2")


def find_ejaan(prosa: str) -> Iterator[tuple[str, int, str]]:
    """Every such spelling: the text, its offset, and the right one with the same capital."""
    if "2" not in prosa and BAKU.keys().isdisjoint(_KATA.findall(prosa.casefold())):
        return
    for match in _KATA.finditer(prosa):
        kata = match[0]
        baku = BAKU.get(kata.casefold())
        ulang = _ULANG.fullmatch(kata) if baku is None else None
        if ulang is not None:
            baku = f"{ulang[1].casefold()}-{ulang[1].casefold()}"
        if baku is not None:
            yield kata, match.start(), baku[0].upper() + baku[1:] if kata[0].isupper() else baku
