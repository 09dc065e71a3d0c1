"""The appendix of a draft: the open findings as a table that looks like those of the template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.posisi import position
from lkip_cli.diagnostics.urut import count_diagnostics, worst_first
from lkip_cli.word.ooxml import SECTPR, Element
from lkip_cli.word.sisipan import (
    GAYA_ISI,
    GAYA_SEL,
    LEBAR_BAWAAN,
    Kolom,
    new_heading,
    new_paragraph,
    new_table,
    text_width,
)
from lkip_cli.word.styles import Styles

JUDUL = "Temuan yang Masih Terbuka"
NAMA = "temuan_draf"
"""Under this name the context holds what `describe_findings` gives."""

KOLOM = (
    Kolom("Kode", "t.kode", 14),
    Kolom("Tempat", "t.tempat", 24),
    Kolom("Temuan", "t.temuan", 31),
    Kolom("Perbaikan", "t.perbaikan", 31),
)


def describe_findings(found: Sequence[Diagnostic], folder: str) -> dict[str, object]:
    """What the appendix says: how many findings there are, and a row for each, errors first.

    `folder` is how places call the data folder; it is left out, so that the rows are the same wherever it lies.
    """
    jumlah = count_diagnostics(found).kalimat
    return {"jumlah": jumlah if found else "", "baris": [_row(one, folder) for one in worst_first(found)]}


def _row(one: Diagnostic, folder: str) -> dict[str, str]:
    return {
        "kode": f"{one.kode}\n{one.tingkat}",
        "tempat": position(one.place).removeprefix(f"{safe(folder)}/"),
        "temuan": one.ringkas,
        "perbaikan": one.perbaikan,
    }


def add_appendix(body: Element, styles: Styles) -> None:
    """Put the appendix with its tags at the end of the main document, before the last section's properties."""
    last = body.find(SECTPR)
    elements = _elements(body, styles, LEBAR_BAWAAN if last is None else text_width(last))
    for element in elements:
        if last is None:
            body.append(element)
        else:
            last.addprevious(element)


def _elements(body: Element, styles: Styles, width: int) -> Iterator[Element]:
    yield new_heading(styles, JUDUL)
    yield new_paragraph(styles, GAYA_ISI, "Dokumen ini adalah draf dan belum boleh diedarkan.")
    yield new_paragraph(styles, (), f"{{% if {NAMA}.baris %}}")
    yield new_paragraph(styles, GAYA_ISI, f"Yang masih harus diselesaikan: {{{{ {NAMA}.jumlah }}}}")
    yield new_table(body, styles, width, KOLOM, f"t in {NAMA}.baris")
    yield new_paragraph(styles, (), "{% else %}")
    yield new_paragraph(styles, GAYA_ISI, "Tidak ada temuan yang masih terbuka.")
    yield new_paragraph(styles, (), "{% endif %}")
    yield new_paragraph(styles, GAYA_SEL, "")
