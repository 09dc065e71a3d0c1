"""LK142: a special space or an invisible character inside a figure."""

from __future__ import annotations

import unicodedata

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, tidy_spaces
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK142",
    "Karakter tak terlihat di dalam angka",
    alasan="Karakter itu tidak tampak di layar, sehingga angka yang terbaca dapat berbeda dari angka yang dimaksud.",
    cara_memperbaiki="Hapus isian itu, lalu ketik ulang angkanya; jangan menyalin dari Word atau lembar kerja.",
    salah=peserta('"▶\\u00A040"'),
    benar=peserta("40"),
)

_NAMA = {
    "\t": "Tab",
    "\n": "ganti baris",
    "\u00a0": "spasi tak putus",
    "\u2007": "spasi selebar angka",
    "\u2009": "spasi tipis",
    "\u200b": "spasi tanpa lebar",
    "\u202f": "spasi tak putus sempit",
    "\u3000": "spasi lebar",
    "\ufeff": "tanda urutan bita",
}
_KATEGORI_SPASI = frozenset({"Zs", "Zl", "Zp"})
_KATEGORI_KENDALI = frozenset({"Cc", "Cf"})


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where any character other than the plain space cannot be seen."""
    asing = [(letak, c) for letak, c in enumerate(text) if _is_invisible(c)]
    if not asing:
        return None
    letak, karakter = asing[0]
    nama = _NAMA.get(karakter, "karakter tak terlihat")
    pengganti = tidy_spaces("".join(_replace(c) for c in text).strip(" "), jenis)
    return build_fault(
        KAIDAH,
        f"{nama} U+{ord(karakter):04X} di dalam angka",
        advise(pengganti, "Hapus isian itu, lalu ketik ulang angkanya."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )


def _is_invisible(karakter: str) -> bool:
    return karakter != " " and unicodedata.category(karakter) in _KATEGORI_SPASI | _KATEGORI_KENDALI


def _replace(karakter: str) -> str:
    if not _is_invisible(karakter):
        return karakter
    return " " if unicodedata.category(karakter) in _KATEGORI_SPASI else ""
