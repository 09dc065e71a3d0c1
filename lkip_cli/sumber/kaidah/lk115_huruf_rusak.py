"""LK115: traces of a text that was once saved in the wrong encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import RUSAK
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(RUSAK)

KAIDAH = Kaidah(
    "LK115",
    Tingkat.PERINGATAN,
    "huruf rusak karena salah penyandian",
    "Berkas ini pernah dibuka atau disimpan dengan penyandian yang salah, sehingga petik, tanda hubung, atau lambang "
    "berubah menjadi huruf lain.",
    "Ketik ulang kata yang rusak, misalnya `Jum'at`, lalu simpan berkas sebagai UTF-8.",
    RUJUKAN,
    changed("di aula", f"pada hari Jum{PENANDA}â€™at di aula"),
    BENAR,
)


def find(teks: Teks, _denah: Denah) -> Iterator[Span]:
    """Letters that no Indonesian text holds."""
    for nomor, line in enumerate(teks.lines, start=1):
        cocok = _POLA.search(line)
        if cocok:
            yield Span(nomor, cocok.start() + 1, cocok.end() - cocok.start())


def fault(_line: str, _span: Span) -> Fault:
    """The words."""
    return build_fault(KAIDAH, "huruf rusak karena salah penyandian", KAIDAH.cara_memperbaiki)
