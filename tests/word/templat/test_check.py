"""What can be said of a template before it is rendered."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import pytest
from docx import Document

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.ooxml import DOC_PR
from lkip_cli.word.styles import read_styles
from lkip_cli.word.templat.check import check_sources
from lkip_cli.word.templat.source import read_source

Build = Callable[..., bytes]
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def codes(templat: Build, konteks: Mapping[str, object]) -> Callable[[str], list[str]]:
    """Text of a template -> the codes of its findings."""

    def check(text: str) -> list[str]:
        document = Document(io.BytesIO(templat(text)))
        styles = read_styles(document.styles.element)
        source = read_source(document.element.body, "word/document.xml", "t.docx", "isi", styles)
        return [one.kode for one in check_sources([source], konteks)]

    return check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ instansi.nama }}", []),
        ("| {{ warna | arsir }} |", []),
        ("| {{ warna | gabung(instansi.nama) }} |", []),
        ("{{ dasar_hukum | join('; ') }} {{ sasaran | length }}", []),
        ("{{ warna | arsir }}", ["LK823"]),
        ("| {{ warna | gabung | upper }} |", ["LK823"]),
        ("| {% if warna | gabung %}a{% endif %} |", ["LK823"]),
        ("| {{ warna | arsir(1) }} |", ["LK823"]),
        ("{{ dasar_hukum | join(', ', 'nama') }}", ["LK823"]),
        ("{{ dasar_hukum | join(d=',') }}", ["LK823"]),
        ("{{ warna | uppercase }}", ["LK822"]),
        ("{{ dasar_hukum }}", ["LK824"]),
        ("{{ instansi }}", ["LK824"]),
        ("{% for s in warna %}\n{% endfor %}", ["LK825"]),
        ("{% for k in instansi %}\n{% endfor %}", ["LK825"]),
        ("{% for s in sasaran if s.nma %}\n{% endfor %}", ["LK821"]),
        ("{% for s in sasaran %}\n{% endfor %}\n{{ s.nama }}", ["LK820"]),
        ("{% if warna %}\n{% elif wrna %}\n{% endif %}", ["LK820"]),
        ("{%p if warna %}", ["LK813"]),
        ("a {%p if warna %}b{% endif %}", ["LK816"]),
        ("{%tr if warna %}\n{% endif %}", ["LK816"]),
        ("| {%tr if warna %}x |\n| {%tr endif %} |", ["LK816", "LK814"]),
        ("{%tc if warna %}{% endif %}", ["LK816", "LK817"]),
        ("{ { warna } }", ["LK810"]),
        ("{ warna }}", ["LK810"]),
        ("{# catatan", ["LK810"]),
        ("{%5", ["LK810"]),
        ("{{ '{{' }}", []),
    ],
)
def test_each_fault_has_its_code(text: str, expected: list[str], codes: Callable[[str], list[str]]) -> None:
    assert codes(text) == expected


def test_findings_stand_in_the_order_of_the_template(codes: Callable[[str], list[str]]) -> None:
    text = "{{ a }}\n{% endif %}\n{{ warna | x }}\n{{\n{{ b }}"
    assert codes(text) == ["LK820", "LK812", "LK822", "LK810", "LK820"]


def test_a_statement_in_the_alternative_text_of_a_picture_is_refused(
    run: Callable[..., tuple[bytes | None, list[Diagnostic]]],
) -> None:
    document = Document()
    document.add_picture(io.BytesIO(PIXEL))
    next(document.element.body.iter(DOC_PR)).set("descr", "{% if warna %}logo{% endif %}")
    buffer = io.BytesIO()
    document.save(buffer)
    findings = run(buffer.getvalue())[1]
    assert [one.kode for one in findings] == ["LK816", "LK816"]
    assert isinstance(findings[0].place, WordPlace)
