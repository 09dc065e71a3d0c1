"""The finishing steps work on each other's results."""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document as DocumentType
from docx.oxml.ns import qn

Bab = Callable[[str], bytes]
Printed = Callable[..., DocumentType]
Texts = Callable[[DocumentType], list[str]]


def test_a_caption_in_a_dropped_section_is_not_counted(bab: Bab, printed: Printed, texts: Texts) -> None:
    caption = "Tabel { SEQ Bab \\c }.{ SEQ Tabel }"
    text = "# BAB { SEQ Bab } A\n{% if kosong %}\n" + caption + "\n{% endif %}\n" + caption
    assert texts(printed(bab(text))) == ["BAB I A", "Tabel 1.1"]


def test_a_figure_in_a_heading_reaches_the_contents_list(bab: Bab, printed: Printed) -> None:
    text = "{ TOC \\o 1-1 }\n{% for s in sasaran %}\n# Capaian {{ s.capaian }}\n{% endfor %}"
    body = printed(bab(text)).element.body
    links = ["".join(t.text or "" for t in link.iter(qn("w:t"))) for link in body.iter(qn("w:hyperlink"))]
    assert links == ["Capaian 10,50–", "Capaian 20,50–", "Capaian 30,50–"]
