"""All manuals of the program in one table, and how they are printed: for the screen, and as a page of Markdown."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping

from lkip_cli.diagnostics import PENANDA, Contoh, Kaidah
from lkip_cli.diagnostics.aman import safe

RUANG = (
    "lkip_cli.sumber.kaidah",
    "lkip_cli.angka.kaidah",
    "lkip_cli.model.kaidah",
    "lkip_cli.laporan.kaidah",
    "lkip_cli.kaidah.data",
    "lkip_cli.kaidah.naskah",
    "lkip_cli.word.kaidah",
)
"""The rooms that find faults; each offers `MANUAL`."""
GARIS = "\n\n" + "─" * 60 + "\n\n"
TIADA = "(berkas tidak ada)"
PANJANG_BARIS = 160
"""A longer line of an example is cut, and its length told."""
KELOMPOK = {
    "1": "Membaca berkas dan angka",
    "2": "Bentuk dan rujukan data",
    "3": "Indikator dan capaian",
    "4": "Kesesuaian antarsumber",
    "5": "Periode",
    "6": "Narasi",
    "7": "Anggaran",
    "8": "Templat",
    "9": "Naskah laporan",
}
"""What the first digit of a code says."""
FENCE = re.compile(r"`{3,}")


def find_manual() -> Mapping[str, Kaidah]:
    """Every manual by its kode, ascending."""
    manuals = [kaidah for nama in RUANG for kaidah in importlib.import_module(nama).MANUAL]
    return {kaidah.kode: kaidah for kaidah in sorted(manuals, key=lambda kaidah: str(kaidah.kode))}


def format_manuals(manuals: Iterable[Kaidah]) -> str:
    """The manuals as the screen shows them, a line between two."""
    return GARIS.join(format_manual(kaidah) for kaidah in manuals)


def format_page(manuals: Iterable[Kaidah]) -> str:
    """A page with a section for each group of codes, and in it one for each code, ascending as they are given."""
    parts = ["# Temuan lkip"]
    group = ""
    for kaidah in manuals:
        if kaidah.kode[2] != group:
            group = kaidah.kode[2]
            parts.append(f"## LK{group}: {KELOMPOK[group]}")
        parts += _markdown(kaidah)
    return "\n\n".join(parts)


def format_manual(kaidah: Kaidah) -> str:
    """One manual as the screen shows it."""
    parts = [
        f"{kaidah.kode} ({kaidah.tingkat}): {kaidah.judul}",
        f"Mengapa: {kaidah.alasan}",
        f"Cara memperbaiki: {kaidah.cara_memperbaiki}",
        f"Rujukan: {kaidah.rujukan}",
        f"Contoh salah:\n\n{_indented(kaidah.contoh_salah)}",
        f"Contoh benar:\n\n{_indented(kaidah.contoh_benar)}",
    ]
    return "\n\n".join(parts)


def _indented(contoh: Contoh) -> str:
    lines = [line for path, isi in _files(contoh) for line in (f"# {path}", *isi.splitlines())]
    return "\n".join(f"  {line}" for line in lines)


def _markdown(kaidah: Kaidah) -> Iterator[str]:
    yield f"### {kaidah.kode}: {kaidah.judul}"
    yield f"Tingkat: {kaidah.tingkat}."
    yield f"**Mengapa.** {kaidah.alasan}"
    yield f"**Cara memperbaiki.** {kaidah.cara_memperbaiki}"
    yield f"**Rujukan.** {kaidah.rujukan}"
    yield "**Contoh salah:**"
    yield from _fenced(kaidah.contoh_salah)
    yield "**Contoh benar:**"
    yield from _fenced(kaidah.contoh_benar)


def _fenced(contoh: Contoh) -> Iterator[str]:
    """Each file in a block of its own, fenced by more backticks than it holds."""
    for path, isi in _files(contoh):
        fence = "`" * max([3, *(len(found) + 1 for found in FENCE.findall(isi))])
        yield f"`{path}`\n\n{fence}{'yaml' if path.endswith('.yaml') else ''}\n{isi}\n{fence}"


def _files(contoh: Contoh) -> Iterator[tuple[str, str]]:
    """The path and text of each file, without the mark; bytes that are no UTF-8 are written out."""
    for path, isi in contoh.berkas.items():
        text = isi.decode("utf-8", errors="backslashreplace") if isinstance(isi, bytes) else isi
        yield path, TIADA if text is None else "\n".join(_line(line) for line in text.replace(PENANDA, "").splitlines())


def _line(line: str) -> str:
    """A line of an example as it can be shown: tabs stay, other controls are written out."""
    shown = "\t".join(safe(part) for part in line.split("\t"))
    return shown if len(shown) <= PANJANG_BARIS else f"{shown[:PANJANG_BARIS]} ... ({len(line)} karakter)"
