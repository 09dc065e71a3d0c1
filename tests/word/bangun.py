"""Builds what python-docx cannot: numbered headings, styles of contents lists, charts, pictures."""

from __future__ import annotations

from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
DRAWINGS = ("grafik", "gambar")


def number_headings(document: DocumentType) -> None:
    """Number headings 2 and 3 as `1.1` and `1.1.1`; heading 1 counts without showing its number."""
    numbering = document.part.numbering_part.element
    patterns = ("", "%1.%2", "%1.%2.%3")
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{n + 1}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{pattern}"/><w:lvlJc w:val="left"/></w:lvl>'
        for n, pattern in enumerate(patterns)
    )
    kind = '<w:multiLevelType w:val="multilevel"/>'
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{kind}{levels}</w:abstractNum>'
    numbering.insert(0, parse_xml(abstract))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for n in range(3):
        level = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{n}"/><w:numId w:val="90"/></w:numPr>'
        properties = document.styles[f"Heading {n + 1}"].element.get_or_add_pPr()
        properties.find(qn("w:keepLines")).addnext(parse_xml(level))


def add_list_styles(document: DocumentType) -> None:
    """The styles of contents lists, which python-docx's own template lacks."""
    for name in ("toc 1", "toc 2", "toc 3", "table of figures"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)


def add_drawing(document: DocumentType, what: str, alternative: str) -> None:
    """A paragraph with a drawing: `grafik barChart` a chart of this kind with one series, `gambar` a picture."""
    kind = what.partition(" ")[2]
    graphic = f'<a:graphicData uri="{PIC}"/>'
    if kind:
        rid = add_chart_part(document, chart_xml(f"<c:{kind}>{series(0)}</c:{kind}>"))
        graphic = f'<a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="{rid}"/></a:graphicData>'
    run = document.add_paragraph().add_run()
    drawing = parse_xml(
        f'<w:drawing {nsdecls("w", "wp", "a", "r")}><wp:inline><wp:extent cx="5400000" cy="2700000"/>'
        f'<wp:docPr id="1" name="Bagan"/><a:graphic>{graphic}</a:graphic></wp:inline></w:drawing>'
    )
    next(drawing.iter(qn("wp:docPr"))).set("descr", alternative)
    run._r.append(drawing)


def add_chart_part(document: DocumentType, markup: str) -> str:
    """A chart of the document, without workbook; the id of its link."""
    package = document.part.package
    name = PackURI(f"/word/charts/chart{sum(1 for _ in package.iter_parts())}.xml")
    return document.part.relate_to(
        Part(name, CONTENT_TYPE.DML_CHART, markup.encode(), package), RELATIONSHIP_TYPE.CHART
    )


def chart_xml(plots: str, title: str = "") -> str:
    """A chart part with these plots; `title` is the text of its title."""
    a = nsdecls("a")
    shown = f"<c:title><c:tx><c:rich><a:bodyPr/><a:p {a}>{title}</a:p></c:rich></c:tx></c:title>" if title else ""
    return (
        f'<c:chartSpace xmlns:c="{C}" {nsdecls("a", "r")}><c:chart>{shown}<c:plotArea>{plots}</c:plotArea></c:chart>'
        "</c:chartSpace>"
    )


def series(number: int, look: str = "") -> str:
    """A series with two old figures; `look` stands behind its name."""
    name = (
        f"<c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt idx='0'><c:v>Lama {number}</c:v></c:pt></c:strCache>"
    )
    old = "<c:numCache><c:pt idx='0'><c:v>1</c:v></c:pt><c:pt idx='1'><c:v>2</c:v></c:pt></c:numCache>"
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>{name}</c:strRef></c:tx>{look}'
        f"<c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f>{old}</c:numRef></c:val></c:ser>"
    )
