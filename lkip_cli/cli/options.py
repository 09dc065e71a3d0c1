"""The options that several commands share, with their checks."""

from __future__ import annotations

import re
from typing import Annotated

import typer

ANGKA_TRIWULAN = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}


def parse_triwulan(text: str) -> int:
    """A quarter as `2` or `II`."""
    number = ANGKA_TRIWULAN.get(text.strip().casefold())
    if number is None:
        message = f"“{text}” bukan triwulan. Tulis 1, 2, 3, atau 4."
        raise typer.BadParameter(message)
    return number


def parse_tahun(text: str) -> int:
    """A year of four digits."""
    if not re.fullmatch(r"[0-9]{4}", text):
        message = f"“{text}” bukan tahun. Tulis empat angka, misalnya 2018."
        raise typer.BadParameter(message)
    return int(text)


Triwulan = Annotated[
    int | None,
    typer.Option("--triwulan", "-t", parser=parse_triwulan, metavar="N", help="Triwulan laporan: 1, 2, 3, atau 4."),
]
Tahun = Annotated[
    int | None,
    typer.Option("--tahun", "-T", parser=parse_tahun, metavar="TAHUN", help="Tahun laporan, misalnya 2018."),
]
Data = Annotated[
    str | None,
    typer.Option("--data", "-d", metavar="FOLDER", help="Folder data; bila tidak ditulis, dicari ke atas dari sini."),
]
Templat = Annotated[
    str | None,
    typer.Option("--templat", metavar="BERKAS", help="Templat Word; bila tidak ditulis, templates/laporan.docx."),
]
Keluaran = Annotated[
    str | None,
    typer.Option("--keluaran", "-o", metavar="BERKAS", help="Berkas laporan yang ditulis (.docx)."),
]
Ketat = Annotated[bool, typer.Option("--ketat", help="Peringatan diperlakukan sebagai kesalahan.")]

PILIHAN_NOMOR_HALAMAN = ("auto", "ya", "tidak")


def parse_nomor_halaman(text: str) -> str:
    """Whether LibreOffice fills in the page numbers: `auto`, `ya` or `tidak`."""
    if text not in PILIHAN_NOMOR_HALAMAN:
        message = f"“{text}” bukan pilihan. Tulis auto, ya, atau tidak."
        raise typer.BadParameter(message)
    return text
