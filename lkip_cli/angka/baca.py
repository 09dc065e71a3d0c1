"""Reading a figure: the text of a scalar becomes an exact Decimal, or a Fault that says why not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import parse_angka
from lkip_cli.angka.tolak import refuse_angka
from lkip_cli.diagnostics import Fault


def read_angka(text: str, jenis: JenisAngka) -> Decimal | Fault:
    """The value of one line of text as a figure of `jenis`; nothing is ever guessed.

    `text` is the scalar without its quotes; spaces at its ends do not count. Whole
    numbers and rupiah come back without decimals, decimals as written (`3,10` is
    `Decimal("3.10")`), percentages on the scale 0-100. Negative values are accepted.
    `Fault.offset` counts characters of `text`.
    """
    isi = text.strip(" ")
    nilai = parse_angka(isi, jenis)
    if nilai is not None:
        return nilai
    fault = refuse_angka(isi, jenis)
    return replace(fault, offset=fault.offset + len(text) - len(text.lstrip(" ")))
