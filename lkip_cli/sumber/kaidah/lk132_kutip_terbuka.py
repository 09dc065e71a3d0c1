"""LK132: a quote that is not closed on its own line."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import match_quoted, without_comment

_TANDA_EXCEL = re.compile(r"'(-?[0-9][0-9.,]*)")

KAIDAH = Kaidah(
    "LK132",
    Tingkat.KESALAHAN,
    "kutip tidak ditutup",
    "Kutip yang tidak ditutup menelan baris-baris di bawahnya sampai kutip berikutnya.",
    "Tutup kutip di akhir nilai, pada baris yang sama.",
    RUJUKAN,
    catatan(f' {PENANDA}"Data sementara'),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that begins with a quote which does not end; a `#` behind it may belong to the text."""
    if not text.startswith(('"', "'")) or match_quoted(text, 0) is not None:
        return None
    nilai = without_comment(text)
    angka = _TANDA_EXCEL.fullmatch(nilai)
    if angka:
        ringkas = "kutip tunggal di depan angka, seperti tanda teks di Excel"
        return build_fault(KAIDAH, ringkas, "Hapus kutip tunggalnya.", bagian=(0, 1), pengganti=angka[1])
    pengganti = quote(nilai[1:]) if nilai == text else None
    return build_fault(KAIDAH, "kutip ini tidak ditutup", KAIDAH.cara_memperbaiki, bagian=(0, 1), pengganti=pengganti)
