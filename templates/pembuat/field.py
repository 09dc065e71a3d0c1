"""Word's own fields: numbers of chapters and tables, cross-references, contents, page numbers."""

from __future__ import annotations

from lxml import etree

from .xml import el, text_el

NOMOR_BAB = r"SEQ Bab \* ROMAN"
ISI_BAB = r"SEQ Bab \c \* ARABIC"
NOMOR_TABEL = r"SEQ Tabel \* ARABIC \s 1"
DAFTAR_ISI = r'TOC \o "1-3" \h \z \u'
DAFTAR_TABEL = r'TOC \h \z \c "Tabel"'
HALAMAN = "PAGE"

ACUAN = {
    name: f"_Ref{510000001 + position}"
    for position, name in enumerate(
        (
            "tujuan_sasaran",
            "strategi_kebijakan",
            "program_kegiatan",
            "iku",
            "perjanjian",
            "capaian_iku",
            "perhitungan",
            "skala_nilai",
            "capaian_sasaran",
            "kegiatan_sasaran",
            "anggaran_sasaran",
            "rekapitulasi",
            "perubahan_pagu",
            "anggaran_bidang",
        )
    )
}


def run(text: str, style: str | None = None) -> etree._Element:
    """Return a run; a line break stands where `text` has a newline, `style` is the id of a character style."""
    element = el("r", *([el("rPr", el("rStyle", val=style))] if style else []))
    for position, line in enumerate(text.split("\n")):
        element.extend([el("br")] if position else [])
        element.append(text_el("t", line))
    return element


def strong(text: str) -> etree._Element:
    """Return a bold run."""
    return run(text, "Strong")


def field(instruction: str, result: str) -> list[etree._Element]:
    """Return the five runs of a complex field: `instruction` is Word's, `result` what shows before it is updated."""
    return [
        el("r", el("fldChar", fldCharType="begin")),
        el("r", text_el("instrText", f" {instruction} ")),
        el("r", el("fldChar", fldCharType="separate")),
        run(result),
        el("r", el("fldChar", fldCharType="end")),
    ]


def table_number(name: str) -> list[etree._Element]:
    """Return "Tabel 3.1" as fields inside the bookmark that cross-references to the table `name` point at."""
    number = list(ACUAN).index(name) + 1
    return [
        el("bookmarkStart", id=number, name=ACUAN[name]),
        run("Tabel "),
        *field(ISI_BAB, "0"),
        run("."),
        *field(NOMOR_TABEL, "0"),
        el("bookmarkEnd", id=number),
    ]


def reference(name: str) -> list[etree._Element]:
    """Return a cross-reference to the table `name`, shown as its number ("Tabel 3.1")."""
    return field(rf"REF {ACUAN[name]} \h", "Tabel 0.0")
