"""Texts that only say what is to be written in their place, as in `<nama kegiatan>`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.sumber.lines import find_comment
from lkip_cli.sumber.tree import LocatedTree

_PENGGANTI = re.compile(r"<[^\W\d_][^<>]*>")
SATU = 1


def find_pengganti(tree: LocatedTree) -> Iterator[Diagnostic]:
    """One warning for all such texts of a file, at the first of them; comments are not looked at."""
    places = [_place(tree, baris, match) for baris, line in enumerate(tree.lines, 1) for match in _find(line)]
    if not places:
        return
    banyak = f", dan {len(places) - SATU} lainnya di berkas ini" if len(places) > SATU else ""
    first = places[0]
    teks = first.excerpt[first.kolom - 1 : first.kolom - 1 + first.panjang]
    yield Diagnostic(
        "LK229",
        Tingkat.PERINGATAN,
        f"`{teks}` belum diganti{banyak}",
        tuple(places),
        "Teks di antara tanda `<` dan `>` hanya menandai tempat yang harus diisi; laporan mencetaknya apa adanya.",
        "Ganti seluruhnya, termasuk tanda `<` dan `>`, dengan isi yang sebenarnya.",
    )


def _find(line: str) -> Iterator[re.Match[str]]:
    if "<" not in line or line.lstrip().startswith("#"):
        return
    comment = find_comment(line)
    yield from _PENGGANTI.finditer(line, 0, len(line) if comment is None else comment)


def _place(tree: LocatedTree, baris: int, match: re.Match[str]) -> TextPlace:
    return TextPlace(tree.berkas, baris, match.start() + 1, len(match[0]), match.string)
