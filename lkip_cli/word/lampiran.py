"""The appendix “Asal Angka”: a landscape section at the end of the report with a row for every figure."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lkip_cli.laporan.asal.lampiran import BarisAsal
from lkip_cli.word.mendatar import lying_section
from lkip_cli.word.naskah import Rancangan
from lkip_cli.word.ooxml import PPR, SECTPR, Element, P, make, text_of
from lkip_cli.word.package.package import Package
from lkip_cli.word.sisipan import (
    GAYA_ISI,
    GAYA_SEL,
    Kolom,
    change_body,
    new_heading,
    new_paragraph,
    new_table,
    text_width,
)
from lkip_cli.word.styles import Styles

GAYA_AKHIR = ("Akhir Bagian", *GAYA_SEL)
NAMA = "asal_angka"
"""Under this name the context holds the rows."""
JUDUL = "LAMPIRAN ASAL ANGKA"
PENGANTAR = (
    "Lampiran ini menunjukkan cara menghitung setiap angka dalam laporan dan tempatnya dalam berkas data. "
    "Tanda “…” berarti angka di belakang koma masih berlanjut; setiap angka dibulatkan satu kali, pada saat dicetak."
)
KOLOM = (
    Kolom("No.", "a.nomor", 5, ("Tengah Tabel", *GAYA_SEL)),
    Kolom("Angka", "a.angka", 25),
    Kolom("Tertulis", "a.tertulis", 14, ("Angka Tabel", *GAYA_SEL)),
    Kolom("Cara Menghitung", "a.cara", 33),
    Kolom("Sumber", "a.sumber", 23),
)


def with_asal(rancangan: Rancangan, baris: Sequence[BarisAsal]) -> Rancangan:
    """The same report with the appendix behind all else."""
    templat = change_body(rancangan.templat, rancangan.nama_templat, _append)
    return replace(rancangan, templat=templat, konteks={**rancangan.konteks, NAMA: list(baris)})


def _append(_package: Package, body: Element, styles: Styles) -> None:
    section = lying_section(body)
    _close_section(body, styles)
    body.extend([*_elements(body, styles, text_width(section)), section])


def _close_section(body: Element, styles: Styles) -> None:
    """The last section ends with a paragraph: its own last one where that is empty, else a new one."""
    last = body.find(SECTPR)
    section = make(SECTPR) if last is None else copy.deepcopy(last)
    if last is not None:
        body.remove(last)
    paragraph = body[-1] if len(body) and body[-1].tag == P and not text_of(body[-1]).strip() else None
    if paragraph is None or paragraph.find(f"{PPR}/{SECTPR}") is not None:
        paragraph = new_paragraph(styles, GAYA_AKHIR, "")
        body.append(paragraph)
    look = paragraph.find(PPR)
    if look is None:
        look = make(PPR)
        paragraph.insert(0, look)
    look.append(section)


def _elements(body: Element, styles: Styles, width: int) -> Iterator[Element]:
    yield new_heading(styles, JUDUL)
    yield new_paragraph(styles, GAYA_ISI, PENGANTAR)
    yield new_table(body, styles, width, KOLOM, f"a in {NAMA}")
    yield new_paragraph(styles, GAYA_AKHIR, "")
