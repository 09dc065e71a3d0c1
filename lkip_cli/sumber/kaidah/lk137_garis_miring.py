"""LK137: a backslash inside double quotes."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah import lk110_kendali
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import match_quoted

_URAIAN = re.compile(r"\\(?P<dikenal>[\"\\/]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|\\.")
_BERARTI = re.compile(r"\\[\\/ 0abefnrtvxuULNP_]")
"""What YAML knows to be an escape, but for that of a quote."""

KAIDAH = Kaidah(
    "LK137",
    Tingkat.KESALAHAN,
    "garis miring terbalik di dalam kutip ganda",
    r"Di dalam kutip ganda, tanda \ mengubah huruf di belakangnya: \t menjadi Tab, \n menjadi baris baru.",
    "Pakai kutip tunggal; di dalamnya tanda itu dibaca apa adanya.",
    RUJUKAN,
    catatan(f' "satu{PENANDA}\\dua"'),
    BENAR,
)


def check(text: str) -> Fault | None:
    r"""A value in double quotes with a backslash that is neither `\"` nor `\\` nor a code point."""
    akhir = match_quoted(text, 0)
    if akhir is None or not text.startswith('"') or lk110_kendali.check(text):
        return None
    for cocok in _URAIAN.finditer(text, 0, akhir):
        if cocok["dikenal"] is None:
            return build_fault(
                KAIDAH,
                f"tanda `{cocok[0]}` di dalam kutip ganda",
                KAIDAH.cara_memperbaiki,
                bagian=cocok.span(),
                pengganti=_in_single_quotes(text[:akhir]),
            )
    return None


def _in_single_quotes(nilai: str) -> str | None:
    """The text in single quotes; None where it holds an escape that may have been meant as one."""
    if _BERARTI.search(nilai):
        return None
    dalam = nilai[1:-1].replace('\\"', '"').replace("'", "''")
    return f"'{dalam}'"
