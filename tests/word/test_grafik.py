"""Charts in a template are filled from the data, each as Word would have saved it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.ooxml import DOC_PR
from tests.word.bangun import C, add_chart_part, add_drawing, chart_xml, series

Build = Callable[..., bytes]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]
CHARTS = {"c": C}
CAPAIAN = "[grafik barChart] grafik: capaian_iku"


def grafik(*angka: str) -> dict[str, object]:
    """A chart of the context with these figures of one series."""
    rows = [[f"Kategori {number}", Angka(satu, f"capaian/{number}/2018-TW2")] for number, satu in enumerate(angka, 1)]
    ada = any(satu != "-" for satu in angka)
    return {"ada": ada, "kalimat": f"Grafik {'; '.join(angka)}.", "tabel": [["", "Capaian (%)"], *rows]}


@pytest.fixture
def isi(konteks: dict[str, object]) -> dict[str, object]:
    """The small context with three charts, one of them without figures."""
    charts = {"satu": grafik("98,04", "-"), "dua": grafik("1.234,50"), "hampa": grafik("-")}
    return {**konteks, "nama_grafik": ["satu", "dua"], "grafik": charts}


@pytest.fixture
def parts(run: Run, isi: dict[str, object]) -> Callable[[bytes], dict[str, bytes]]:
    """Render a template that has no findings; its parts by name."""

    def render(docx: bytes) -> dict[str, bytes]:
        result, findings = run(docx, isi)
        assert findings == []
        with zipfile.ZipFile(io.BytesIO(result or b"")) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    return render


def charts(parts: Mapping[str, bytes]) -> list[tuple[str, list[str]]]:
    """The alternative text of every drawing in document order, and the figures of the chart in it."""
    links = {
        one.get("Id"): one.get("Target", "").removeprefix("/word/")
        for one in etree.fromstring(parts["word/_rels/document.xml.rels"])
    }
    found = []
    for properties in etree.fromstring(parts["word/document.xml"]).iter(DOC_PR):
        holder = properties.getparent()
        assert holder is not None
        rid = next(holder.iter(f"{{{C}}}chart")).get(qn("r:id"))
        chart = etree.fromstring(parts[f"word/{links[rid]}"])
        found.append((properties.get("descr", ""), [one.text or "" for one in chart.iterfind(".//c:val//c:v", CHARTS)]))
    return found


def test_a_named_chart_gets_its_figures_and_its_sentence(
    templat: Build, parts: Callable[..., dict[str, bytes]]
) -> None:
    assert charts(parts(templat("[grafik barChart] grafik: satu\n[grafik pieChart] GRAFIK : dua"))) == [
        ("Grafik 98,04; -.", ["98.04"]),
        ("Grafik 1.234,50.", ["1234.50"]),
    ]


def test_a_name_in_the_title_of_the_alternative_text_counts_too(parts: Callable[..., dict[str, bytes]]) -> None:
    document = Document()
    add_drawing(document, "grafik barChart", "")
    properties = next(document.element.body.iter(DOC_PR))
    properties.set("title", "grafik: satu")
    del properties.attrib["descr"]
    filled = parts(saved(document))
    assert charts(filled) == [("Grafik 98,04; -.", ["98.04"])]
    assert b"grafik: satu" not in filled["word/document.xml"]


def saved(document: object) -> bytes:
    """The document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()


def test_a_chart_gets_a_workbook_that_word_can_edit(templat: Build, parts: Callable[..., dict[str, bytes]]) -> None:
    filled = parts(templat("[grafik barChart] grafik: satu"))
    (name,) = [name for name in filled if name.endswith(".xlsx")]
    (chart,) = [name for name in filled if name.startswith("word/charts/chart")]
    (link,) = etree.fromstring(filled[f"word/charts/_rels/{chart.rpartition('/')[2]}.rels"])
    assert link.get("Target") == f"/{name}"
    external = etree.fromstring(filled[chart]).find("c:externalData", CHARTS)
    assert external is not None
    assert external.get(qn("r:id")) == link.get("Id")
    assert f'PartName="/{name}"'.encode() in filled["[Content_Types].xml"]
    assert zipfile.is_zipfile(io.BytesIO(filled[name]))


def test_in_a_loop_every_pass_has_a_chart_of_its_own(templat: Build, parts: Callable[..., dict[str, bytes]]) -> None:
    text = "{% for n in nama_grafik %}\n[grafik barChart] grafik: {{ n }}\n{% endfor %}"
    filled = parts(templat(text))
    assert charts(filled) == [("Grafik 98,04; -.", ["98.04"]), ("Grafik 1.234,50.", ["1234.50"])]
    assert len([name for name in filled if name.endswith(".xlsx")]) == 2


def test_without_figures_the_sentence_stands_in_place_of_the_chart(
    templat: Build, parts: Callable[..., dict[str, bytes]]
) -> None:
    filled = parts(templat("[grafik barChart] grafik: hampa"))
    assert b">Grafik -.</w:t>" in filled["word/document.xml"]
    assert b"w:drawing" not in filled["word/document.xml"]
    assert [name for name in filled if "chart" in name or name.endswith(".xlsx")] == []


def test_a_chart_that_is_not_printed_leaves_nothing_of_the_template_behind(
    templat: Build, parts: Callable[..., dict[str, bytes]]
) -> None:
    filled = parts(templat("{% if kosong %}\n[grafik barChart] grafik: satu\n{% endif %}"))
    assert [name for name in filled if "chart" in name] == []
    assert b"chart" not in filled["word/_rels/document.xml.rels"] + filled["[Content_Types].xml"]


def test_a_chart_without_a_name_and_a_picture_stay_as_they_are(
    templat: Build, parts: Callable[..., dict[str, bytes]]
) -> None:
    filled = parts(templat("[grafik barChart] Capaian indikator\n[gambar] Lambang daerah"))
    chart = next(data for name, data in filled.items() if name.startswith("word/charts/chart"))
    assert chart == chart_xml(f"<c:barChart>{series(0)}</c:barChart>").encode()
    assert b'descr="Lambang daerah"' in filled["word/document.xml"]


def test_tags_in_the_title_of_a_chart_are_filled_in(parts: Callable[..., dict[str, bytes]]) -> None:
    split = "<a:r><a:t>Kepada {{ instansi</a:t></a:r><a:r><a:t>.nama }}</a:t></a:r>"
    title = titled("grafik: satu", split)
    filled = parts(title)
    chart = next(data for name, data in filled.items() if name.startswith("word/charts/chart"))
    assert "Kepada Dinas Koperasi &amp; UKM" in chart.decode()
    assert charts(filled) == [("Grafik 98,04; -.", ["98.04"])]


def titled(alternative: str, title: str) -> bytes:
    """A template with one chart that has a title."""
    document = Document()
    add_drawing(document, "grafik barChart", alternative)
    rid = add_chart_part(document, chart_xml(f"<c:barChart>{series(0)}</c:barChart>", title))
    next(document.element.body.iter(f"{{{C}}}chart")).set(qn("r:id"), rid)
    return saved(document)


def test_a_wrong_tag_in_a_title_is_told(run: Run, isi: dict[str, object]) -> None:
    result, (found,) = run(titled("grafik: satu", "<a:r><a:t>{{ intansi.nama }}</a:t></a:r>"), isi)
    assert result is None
    assert found.kode == "LK820"
    assert isinstance(found.place, WordPlace)
    assert (found.place.bagian, found.place.uraian) == ("grafik", "judul grafik")


@pytest.mark.parametrize(
    ("text", "kode", "perbaikan"),
    [
        ("[grafik barChart] grafik: satuu", "LK856", "Barangkali maksudnya «grafik: satu»."),
        ("[grafik barChart] grafik: penduduk", "LK856", "Nama yang ada: «satu», «dua», «hampa»."),
        ("{% for n in dasar_hukum %}\n[grafik barChart] grafik: {{ n }}\n{% endfor %}", "LK856", ""),
        ("[gambar] grafik: satu", "LK857", ""),
        ("[grafik scatterChart] grafik: satu", "LK858", ""),
        ("[grafik bubbleChart] grafik: satu", "LK858", ""),
    ],
)
def test_what_cannot_be_filled_is_told_with_its_place(
    text: str, kode: str, perbaikan: str, templat: Build, run: Run, isi: dict[str, object]
) -> None:
    result, findings = run(templat(f"# Bab\nIsi.\n{text}"), isi)
    assert result is None
    assert {one.kode for one in findings} == {kode}
    assert isinstance(findings[0].place, WordPlace)
    assert findings[0].place.judul == "Bab"
    assert perbaikan in findings[0].perbaikan


def test_all_wrong_charts_and_tags_are_told_in_one_run(templat: Build, run: Run, isi: dict[str, object]) -> None:
    text = "[grafik barChart] grafik: x\n{{ tidak_ada }}\n[gambar] grafik: satu\n[grafik stockChart] grafik: dua"
    assert sorted(one.kode for one in run(templat(text), isi)[1]) == ["LK820", "LK856", "LK857", "LK858"]


def test_the_same_data_give_the_same_bytes(templat: Build, run: Run, isi: dict[str, object]) -> None:
    docx = templat("[grafik barChart] grafik: satu\n[grafik lineChart] grafik: dua")
    assert run(docx, isi)[0] == run(docx, isi)[0]


def test_the_old_workbook_of_a_chart_does_not_stay(parts: Callable[..., dict[str, bytes]], templat: Build) -> None:
    """A template made from last quarter's report holds its charts with their figures."""
    before = parts(templat("[grafik barChart] grafik: satu"))
    document = etree.fromstring(before["word/document.xml"])
    next(document.iter(DOC_PR)).set("descr", "grafik: dua")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in (before | {"word/document.xml": etree.tostring(document)}).items():
            archive.writestr(name, data)
    after = parts(buffer.getvalue())
    assert charts(after) == [("Grafik 1.234,50.", ["1234.50"])]
    assert len([name for name in after if name.endswith(".xlsx")]) == 1


def test_a_chart_in_a_text_box_is_filled_too(parts: Callable[..., dict[str, bytes]]) -> None:
    document = Document()
    add_drawing(document, "grafik barChart", "grafik: satu")
    paragraph = document.paragraphs[-1]._p
    box = parse_xml(
        '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:pict>'
        '<v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent/></v:textbox></w:pict></w:r></w:p>'
    )
    paragraph.addnext(box)
    next(box.iter(qn("w:txbxContent"))).append(paragraph)
    assert charts(parts(saved(document))) == [("Grafik 98,04; -.", ["98.04"])]
