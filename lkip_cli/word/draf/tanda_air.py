"""The watermark: one word across every page, behind the text, in every header of every section."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.word.ooxml import OFF, PPR, PSTYLE, R_NS, SECTPR, VAL, Element, P, make, parse_xml, serialize, text_of, w
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import linked_tree, text_parts
from lkip_cli.word.styles import Styles

KATA = "DRAF"
HEADER, HEADER_TYPE = w("headerReference"), w("type")
HEADER_ROOT = w("hdr")
RID = f"{{{R_NS}}}id"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
LINK = f"{R_NS}/header"
TAG_MARK = "{%"
FORMULAS = (
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
)
"""Word's own definition of a text that is stretched along a straight line."""

RUN = """\
<w:r xmlns:w="{w}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:w10="urn:schemas-microsoft-com:office:word"><w:rPr><w:noProof/></w:rPr><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
<v:formulas>{formulas}</v:formulas>
<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"
 o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>
<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>
<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>
<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{spid}" type="#_x0000_t136" alt="{word}"
 style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:160pt;rotation:315;z-index:-251658752;\
mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;\
mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/>
<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="{word}"/>
<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>"""
"""The shape as Word makes it; under this name its ribbon finds and removes a watermark."""
FIRST_SPID = 2049


def add_watermark(package: Package, body: Element, styles: Styles) -> None:
    """Put the word into every header, and into new ones where pages have none; `body` is the main document's."""
    _add_headers(package, body, styles)
    headers = [part.name for part in text_parts(package) if part.bagian == "kepala halaman"]
    for number, name in enumerate(dict.fromkeys(headers), 1):
        root = parse_xml(package.parts[name])
        _paragraph(root).append(_watermark(number))
        package.parts[name] = serialize(root)


def _add_headers(package: Package, body: Element, styles: Styles) -> None:
    """Give the first section the headers that it lacks; later sections take them over where they have none."""
    sections = list(body.iter(SECTPR))
    if not sections:
        sections = [make(SECTPR)]
        body.append(sections[0])
    own = {one.get(HEADER_TYPE, "default") for one in sections[0].iterchildren(HEADER)}
    for kind in _needed(package, sections):
        if kind not in own:
            name = f"word/kepala-draf-{kind}.xml"
            rid = package.add(name, serialize(_empty_header(styles)), CONTENT_TYPE, LINK, package.main)
            sections[0].insert(0, make(HEADER, {HEADER_TYPE: kind, RID: rid}))


def _needed(package: Package, sections: list[Element]) -> Iterator[str]:
    """The kinds of pages that have headers of their own."""
    yield "default"
    if any(_is_on(section.find(w("titlePg"))) for section in sections):
        yield "first"
    settings = linked_tree(package, "settings")
    if settings is not None and _is_on(settings.find(w("evenAndOddHeaders"))):
        yield "even"


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(VAL, "1") not in OFF


def _empty_header(styles: Styles) -> Element:
    style = styles.id_of("header")
    look = [make(PPR, None, make(PSTYLE, {VAL: style}))] if style else []
    return make(HEADER_ROOT, None, make(P, None, *look))


def _paragraph(root: Element) -> Element:
    """The last paragraph of a header that no tag takes away; a new one where there is none."""
    for paragraph in root.iterchildren(P, reversed=True):
        if TAG_MARK not in text_of(paragraph):
            return paragraph
    root.append(make(P))
    return root[-1]


def _watermark(number: int) -> Element:
    formulas = "".join(f'<v:f eqn="{formula}"/>' for formula in FORMULAS)
    spid = FIRST_SPID + number - 1
    return parse_xml(
        RUN.format(w=HEADER[1:].partition("}")[0], formulas=formulas, number=number, spid=spid, word=KATA).encode()
    )
