"""LK111: conflict markers that git left in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_PENANDA = re.compile(r"[ \t]*(<<<<<<<|>>>>>>>|\|\|\|\|\|\|\|)(?: |$)")

KAIDAH = Kaidah(
    "LK111",
    Tingkat.KESALAHAN,
    "tanda konflik git belum diselesaikan",
    "Dua orang mengubah bagian ini dan git tidak dapat memilih; kedua isinya kini ada dalam berkas.",
    "Pilih isi yang benar di antara tanda `<<<<<<<` dan `>>>>>>>`, lalu hapus baris-baris tandanya, juga `=======`.",
    RUJUKAN,
    changed(
        "  jumlah-peserta: 40\n",
        f"{PENANDA}<<<<<<< HEAD\n  jumlah-peserta: 40\n=======\n  jumlah-peserta: 41\n>>>>>>> bidang\n",
    ),
    BENAR,
)


def find(teks: Teks, _denah: Denah) -> Iterator[Span]:
    """Marker lines at any indentation, also inside the text of a block."""
    for nomor, line in enumerate(teks.lines, start=1):
        cocok = _PENANDA.match(line)
        if cocok:
            yield Span(nomor, cocok.start(1) + 1, 7)


def fault(_line: str, _span: Span) -> Fault:
    """The words."""
    return build_fault(KAIDAH, "tanda konflik git belum diselesaikan", KAIDAH.cara_memperbaiki)


def breaks(_line: str, _span: Span, _denah: Denah) -> bool:
    """Whether the rest of the file cannot be trusted: always."""
    return True
