"""The text of the template: tags that close, nothing typed that a field or the data says."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
STATEMENT = re.compile(r"\{% *(\w+)")
CLOSES = {"endfor": "for", "endif": "if"}
MONTHS = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"  # as a report prints them
)

Find = Callable[[etree._Element, str], list[etree._Element]]
Text = Callable[[etree._Element], str]


def _words_outside_tags(body: etree._Element, find: Find) -> list[str]:
    """The typed text of every paragraph: without tags, without results of fields, without column numbers."""
    lines = []
    for paragraph in find(body, ".//w:p[not(w:pPr/w:pStyle/@w:val='NomorKolom')]"):
        typed, result = "", False
        for run in find(paragraph, "w:r"):
            kinds = find(run, "w:fldChar/@w:fldCharType")
            result = kinds[0] != "end" if kinds else result
            typed += "" if result else "".join(find(run, "w:t/text()"))
        lines.append(TAG.sub("", typed))
    return lines


def test_every_tag_closes_in_the_place_where_it_opened(body: etree._Element, find: Find, text: Text) -> None:
    open_tags: list[tuple[str, etree._Element]] = []
    for paragraph in find(body, ".//w:p"):
        alone = TAG.sub("", text(paragraph)).strip() == ""
        in_row = find(paragraph, "ancestor::w:tr[count(w:tc)=1]")
        place = (in_row[0].getparent() if in_row else paragraph.getparent()) if alone else paragraph
        for word in STATEMENT.findall(text(paragraph)):
            if word in CLOSES:
                assert open_tags.pop() == (CLOSES[word], place), text(paragraph)
            elif word in CLOSES.values():
                open_tags.append((word, place))
    assert open_tags == []


def test_no_number_of_a_section_table_sasaran_or_year_is_typed(body: etree._Element, find: Find) -> None:
    assert [line for line in _words_outside_tags(body, find) if re.search(r"\d", line)] == []


def test_no_period_is_typed(body: etree._Element, find: Find) -> None:
    typed = re.compile(rf"\b({'|'.join(MONTHS.split())}|TW [IV]+|[Tt]riwulan ([IV]+|ke\w+|pertama))\b")
    assert [line for line in _words_outside_tags(body, find) if typed.search(line)] == []


def test_the_name_of_the_agency_is_never_typed(body: etree._Element, find: Find) -> None:
    named = re.compile(r"\b(Dinas|Badan|Kantor|Kabupaten|Kota|Provinsi|Bupati)\b")
    assert [line for line in _words_outside_tags(body, find) if named.search(line)] == []


def test_every_sasaran_is_told_in_the_order_of_the_regulation(body: etree._Element, find: Find, text: Text) -> None:
    lines = [text(paragraph) for paragraph in find(body, "w:p")]
    block = lines[lines.index("{% for s in sasaran %}") :]
    titles = [
        "Sasaran Strategis {{ s.nomor }}: {{ s.nama }}",
        "Perbandingan dengan periode sebelumnya",
        "Perbandingan dengan target akhir Rencana Strategis",
        "Perbandingan dengan standar nasional",
        "Analisis capaian",
        "Faktor pendukung",
        "Faktor penghambat",
        "Upaya yang dilakukan",
        "Pagu dan realisasi anggaran",
        "Efisiensi penggunaan sumber daya",
        "Kegiatan pendukung",
        "Deskripsi kegiatan",
    ]
    assert [line for line in block if line in titles] == titles


def test_a_sasaran_without_kegiatan_or_keluaran_gets_its_sentence(body: etree._Element, find: Find, text: Text) -> None:
    lines = [text(paragraph) for paragraph in find(body, "w:p")]
    for sentence in ("s.tanpa_kegiatan", "s.tanpa_keluaran"):
        assert lines[lines.index(f"{{% if {sentence} %}}") + 1] == f"{{{{ {sentence} }}}}"
    table = lines.index("{% if s.kegiatan and not s.tanpa_keluaran %}")
    assert lines[table + 2].startswith("Tabel")


def test_names_that_are_not_known_print_as_dotted_lines(body: etree._Element, find: Find, text: Text) -> None:
    cells = [text(cell) for cell in find(body, ".//w:tc")]
    for name in ("instansi.kepala.nama", "instansi.kepala.nip", "instansi.atasan.nama"):
        lines = [cell for cell in cells if f"{{% if {name} %}}" in cell]
        assert lines
        assert all(
            re.search(rf"\{{% if {re.escape(name)} %\}}.*\{{% else %\}}\.{{10,}}\{{% endif %\}}", one) for one in lines
        )
