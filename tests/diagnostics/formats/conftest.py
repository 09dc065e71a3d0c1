"""Findings as they really come, among them what data can do to a format."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from lkip_cli.diagnostics import (
    Contoh,
    Diagnostic,
    Edit,
    FilePlace,
    Kaidah,
    TextPlace,
    Tingkat,
    WordPlace,
)
from lkip_cli.diagnostics.tampilan import Tampilan

BERKAS = "data/2018/kop é 100%/tw2.yaml"
BURUK = "“a” \"b\" 'c' 100% & <b>x</b> | *y* `z` 😀 \x1b[2K\x00\x9b\ufffe\u202e\n::error::palsu\r##[add-mask]x"
MAIN = TextPlace(BERKAS, 14, 12, 5, "    nilai: 94,12", "di sini 94,12")


def _manual(kode: str) -> Kaidah:
    alasan = "Rujukan `{kode}` [lihat](1) dihitung dari <data>."
    return Kaidah(kode, Tingkat.KESALAHAN, f"Judul {kode}", alasan, "Hapus.", "LAN", Contoh(), Contoh())


@pytest.fixture(scope="session")
def temuan() -> list[Diagnostic]:
    """Findings of every kind: two places, an edit, a Word cell, a whole file, and hostile text in each part."""
    nilai = Diagnostic(
        "LK301",
        Tingkat.KESALAHAN,
        "realisasi `{koperasi-aktif}` diketik",
        (MAIN, TextPlace(BERKAS, 4, 19, 3, "  koperasi-aktif: 150", "150 dari 153 = 98,04")),
        "Realisasi dihitung.",
        "Hapus baris 14.",
        Edit(MAIN, "98,04"),
        "koperasi-aktif",
        (Edit(TextPlace(BERKAS, 15, 3, 2), ""),),
    )
    hostile = Diagnostic(
        "LK603", Tingkat.PERINGATAN, BURUK, (TextPlace(BERKAS, 20, 1, 0, BURUK, BURUK),), BURUK, BURUK, entitas=BURUK
    )
    folder = Diagnostic("LK215", Tingkat.KESALAHAN, "berkas ini belum ada", (FilePlace("data/x.yaml"),), "a.", "b.")
    cell = WordPlace("laporan.docx", "isi", "tabel ke-2, baris 3, kolom 1", "Capaian", "{{ nama }}", "tertulis di sini")
    word = Diagnostic("LK820", Tingkat.PERINGATAN, "nama tidak dikenal", (cell, MAIN), "a.", "b.")
    return [nilai, hostile, folder, word]


@pytest.fixture(scope="session")
def tampilan() -> Callable[[Sequence[Diagnostic]], Tampilan]:
    """What a format is given, with a manual for each code of the findings."""
    manual = {kode: _manual(kode) for kode in ("LK215", "LK301", "LK603", "LK820")}
    return lambda found: Tampilan(found, manual=lambda: manual)


@pytest.fixture(scope="session")
def banyak() -> Callable[[int, Tingkat], list[Diagnostic]]:
    """That many findings of a tingkat, one per line."""
    return lambda number, tingkat: [
        Diagnostic("LK301", tingkat, f"temuan {n}", (TextPlace("a.yaml", n, 1),), "a.", "b.")
        for n in range(1, number + 1)
    ]
