"""The options that several commands share, with their checks."""

from __future__ import annotations

import datetime
import pkgutil
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

ANGKA_TRIWULAN = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}

FOLDER_FORMAT = Path(__file__).parents[1] / "diagnostics" / "formats"
FORMAT = tuple(sorted(info.name for info in pkgutil.iter_modules([str(FOLDER_FORMAT)])))
"""The names of the formats of findings, read from their folder without loading one."""


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


def parse_format(text: str) -> str:
    """The name of a format of findings."""
    name = text.strip().casefold()
    if name not in FORMAT:
        message = f"“{text}” bukan format. Pilihannya: {', '.join(FORMAT)}."
        raise typer.BadParameter(message)
    return name


def parse_one_of(pilihan: Sequence[str]) -> Callable[[str], str]:
    """A parser for the formats of a command that has formats of its own."""

    def parse(text: str) -> str:
        if text not in pilihan:
            message = f"“{text}” bukan format. Pilihannya: {', '.join(pilihan)}."
            raise typer.BadParameter(message)
        return text

    return parse


def parse_simpan(text: str) -> str:
    """A format of findings and a file as `FORMAT:BERKAS`, the format by its proper name."""
    return read_simpan(text, parse_format, "sarif:lkip.sarif")


def read_simpan(text: str, parse: Callable[[str], str], contoh: str) -> str:
    """A format that `parse` knows and a file as `FORMAT:BERKAS`; the file may hold further colons."""
    name, colon, berkas = text.partition(":")
    if not colon or not berkas.strip():
        message = f"“{text}” tidak lengkap. Tulis FORMAT:BERKAS, misalnya {contoh}."
        raise typer.BadParameter(message)
    return f"{parse(name)}:{berkas.strip()}"


def parse_kode(text: str) -> str:
    """A code of findings or its beginning, as `LK301` or `LK3`; small letters and the letter O are put right."""
    kode = text.strip().upper().replace("O", "0")
    if not re.fullmatch(r"LK[0-9]{1,3}", kode):
        message = f"“{text}” bukan kode temuan. Tulis kodenya, misalnya LK301, atau awalnya, misalnya LK3."
        raise typer.BadParameter(message)
    return kode


def parse_tanggal(text: str) -> datetime.date:
    """A date as `30 Juni 2018`."""
    from lkip_cli.angka.tanggal import read_tanggal
    from lkip_cli.diagnostics import Fault

    tanggal = read_tanggal(text)
    if isinstance(tanggal, Fault):
        message = f"{tanggal.ringkas}. {tanggal.perbaikan}"
        raise typer.BadParameter(message)
    return tanggal


def parse_keluaran(text: str) -> str:
    """The name of the Word file; a PDF gets its own name from it."""
    if Path(text).suffix.casefold() == ".pdf":
        message = f"“{text}” bukan nama berkas Word. Tulis nama berakhiran .docx, dan tambahkan --pdf."
        raise typer.BadParameter(message)
    return text


Triwulan = Annotated[
    int | None,
    typer.Option("--triwulan", "-t", parser=parse_triwulan, metavar="N", help="Triwulan laporan: 1, 2, 3, atau 4."),
]
Tahun = Annotated[
    int | None,
    typer.Option("--tahun", "-T", parser=parse_tahun, metavar="TAHUN", help="Tahun laporan, misalnya 2018."),
]
Tanggal = Annotated[
    datetime.date | None,
    typer.Option(
        "--tanggal", parser=parse_tanggal, metavar="TANGGAL", help="Tanggal yang dicatat, misalnya “10 Juli 2018”."
    ),
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
    typer.Option(
        "--keluaran", "-o", parser=parse_keluaran, metavar="BERKAS", help="Berkas laporan yang ditulis (.docx)."
    ),
]
KeBerkas = Annotated[
    str | None,
    typer.Option("--keluaran", "-o", metavar="BERKAS", help="Tulis ke berkas ini, bukan ke layar."),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        parser=parse_format,
        metavar="FORMAT",
        help=f"Bentuk temuan: {', '.join(FORMAT)}. Bila tidak ditulis: text, atau github di GitHub Actions.",
    ),
]
Simpan = Annotated[
    list[str] | None,
    typer.Option(
        "--simpan",
        parser=parse_simpan,
        metavar="FORMAT:BERKAS",
        help="Simpan temuan ke berkas dengan format itu; boleh ditulis berulang.",
    ),
]
Pilih = Annotated[
    list[str] | None,
    typer.Option(
        "--pilih",
        parser=parse_kode,
        metavar="KODE",
        help="Hanya temuan dengan kode ini (LK301) atau awal kode ini (LK3); boleh ditulis berulang.",
    ),
]
Abaikan = Annotated[
    list[str] | None,
    typer.Option(
        "--abaikan",
        parser=parse_kode,
        metavar="KODE",
        help="Tanpa temuan dengan kode atau awal kode ini; boleh ditulis berulang.",
    ),
]
Ketat = Annotated[bool, typer.Option("--ketat", help="Peringatan diperlakukan sebagai kesalahan.")]

PILIHAN_NOMOR_HALAMAN = ("auto", "ya", "tidak")


def parse_nomor_halaman(text: str) -> str:
    """Whether LibreOffice fills in the page numbers: `auto`, `ya` or `tidak`."""
    if text not in PILIHAN_NOMOR_HALAMAN:
        message = f"“{text}” bukan pilihan. Tulis auto, ya, atau tidak."
        raise typer.BadParameter(message)
    return text


PILIHAN_LAMPIRAN = ("asal-angka",)


def parse_lampiran(text: str) -> str:
    """An appendix that can be asked for."""
    if text not in PILIHAN_LAMPIRAN:
        message = f"“{text}” bukan lampiran yang dikenal. Pilihannya: {', '.join(PILIHAN_LAMPIRAN)}."
        raise typer.BadParameter(message)
    return text
