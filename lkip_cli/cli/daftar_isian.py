"""The names of a template as they are printed: a table for the screen, a page of Markdown, or JSON."""

from __future__ import annotations

import dataclasses
import itertools
import json
from collections.abc import Iterable, Iterator, Sequence

from lkip_cli.diagnostics.aman import safe
from lkip_cli.laporan.isian import Isian
from lkip_cli.laporan.nama import NARASI

LANGSUNG = "Nama langsung"
KEPALA = ("Nama", "Arti", "Contoh")
MAKS_CONTOH = 60


def format_text(isian: Iterable[Isian]) -> str:
    """A table for each group, its columns aligned over all of them."""
    groups = list(_groups(isian))
    lebar = [max(len(row[column]) for _, rows in groups for row in rows) for column in range(len(KEPALA) - 1)]
    return "\n\n".join("\n".join([judul.replace("`", ""), *_aligned(rows, lebar)]) for judul, rows in groups)


def format_markdown(isian: Iterable[Isian]) -> str:
    """A heading of the third level and a table for each group."""
    return "\n\n".join(f"### {judul}\n\n{_table(rows)}" for judul, rows in _groups(isian))


def format_json(isian: Iterable[Isian]) -> str:
    """A list with an object for each name; `nama` is the whole name, and examples are not shortened."""
    objects = [{**dataclasses.asdict(one), "nama": one.jalur} for one in isian]
    return json.dumps(objects, ensure_ascii=False, indent=2)


BENTUK = {"text": format_text, "markdown": format_markdown, "json": format_json}
"""How names are printed, by the name of the format."""


def _groups(isian: Iterable[Isian]) -> Iterator[tuple[str, list[Sequence[str]]]]:
    """The heading of each group, and its rows: name, meaning, example."""
    for _, group in itertools.groupby(isian, key=lambda one: one.kelompok):
        inside = list(group)
        yield _judul(inside[0]), [(one.nama, one.arti, _contoh(one)) for one in inside]


def _judul(first: Isian) -> str:
    if not first.kelompok:
        return LANGSUNG
    if first.kelompok == NARASI:
        return f"Blok setiap `{NARASI}`"
    return f"Baris `{first.kelompok}`" if first.dalam_daftar else f"`{first.kelompok}`"


def _contoh(isian: Isian) -> str:
    """The example on one line; what is not printed by itself says what it is."""
    if isian.jenis not in {"teks", "angka"} and not isian.contoh:
        return f"({isian.jenis})"
    text = safe(" ".join(isian.contoh.split()))
    return text if len(text) <= MAKS_CONTOH else f"{text[: MAKS_CONTOH - 3].rstrip()}..."


def _aligned(rows: Iterable[Sequence[str]], lebar: Sequence[int]) -> Iterator[str]:
    for nama, arti, contoh in rows:
        yield f"  {nama:{lebar[0]}}  {arti:{lebar[1]}}  {contoh}".rstrip()


def _table(rows: Iterable[Sequence[str]]) -> str:
    lines = [_line(KEPALA), "|---|---|---|"]
    lines += [_line((f"`{nama}`", arti, contoh.replace("|", "\\|"))) for nama, arti, contoh in rows]
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |".replace("|  |", "| |")
