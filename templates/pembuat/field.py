"""Word's own fields: numbers of chapters and tables, cross-references, contents, page numbers."""

from __future__ import annotations

from lxml import etree

from .xml import el, text_el

NOMOR_BAB = r"SEQ Bab \* ROMAN"
ISI_BAB = r"SEQ Bab \c \* ARABIC"
TABEL, GAMBAR = "Tabel", "Gambar"
DAFTAR_ISI = r'TOC \o "1-3" \h \z \u'
DAFTAR_TABEL = r'TOC \h \z \c "Tabel"'
DAFTAR_GAMBAR = r'TOC \h \z \c "Gambar"'
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
            "grafik_capaian_iku",
            "grafik_capaian_triwulan",
            "grafik_serapan_bidang",
            "grafik_serapan_triwulan",
            "perbandingan_periode",
            "perbandingan_renstra",
            "perbandingan_standar",
            "ralat",
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


def caption_number(name: str, label: str) -> list[etree._Element]:
    """Return "Tabel 3.1" as fields inside the bookmark that cross-references to the table or figure `name` point at."""
    number = list(ACUAN).index(name) + 1
    return [
        el("bookmarkStart", id=number, name=ACUAN[name]),
        run(f"{label} "),
        *field(ISI_BAB, "0"),
        run("."),
        *field(rf"SEQ {label} \* ARABIC \s 1", "0"),
        el("bookmarkEnd", id=number),
    ]


def reference(name: str) -> list[etree._Element]:
    """Return a cross-reference to the table or figure `name`, shown as its number ("Tabel 3.1")."""
    return field(rf"REF {ACUAN[name]} \h", f"{GAMBAR if name.startswith('grafik_') else TABEL} 0.0")
