"""The JUnit report, against a schema of what CI servers read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from lxml import etree

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.formats.junit import format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan

Make = Callable[[Sequence[Diagnostic]], Tampilan]
XSD = Path(__file__).with_name("junit.xsd")


def _read(shown: str) -> etree._Element:
    """The root, after a strict parser and the schema have passed it."""
    root = etree.fromstring(shown.encode())
    etree.XMLSchema(etree.parse(XSD)).assertValid(root)
    return root


def test_each_file_is_a_suite_and_each_finding_a_failed_case(temuan: list[Diagnostic], tampilan: Make) -> None:
    root = _read(format_diagnostics(tampilan(temuan)))
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("4", "4", "0")
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root] == [
        ("data/2018/kop é 100%/tw2.yaml", "2", "2"),
        ("data/x.yaml", "1", "1"),
        ("laporan.docx", "1", "1"),
    ]
    assert [failure.get("type") for failure in root.iter("failure")] == [d.tingkat for d in temuan]


def test_a_failed_case_tells_place_reason_and_remedy(temuan: list[Diagnostic], tampilan: Make) -> None:
    case = next(_read(format_diagnostics(tampilan(temuan))).iter("testcase"))
    assert case.get("name") == "LK301 realisasi `{koperasi-aktif}` diketik"
    assert (case.get("file"), case.get("line")) == ("data/2018/kop é 100%/tw2.yaml", "14")
    (failure,) = case
    assert failure.get("message") == "realisasi `{koperasi-aktif}` diketik"
    assert failure.text is not None
    assert failure.text.startswith("data/2018/kop é 100%/tw2.yaml:14:12: kesalahan LK301 ")
    assert "Perbaikan: Hapus baris 14." in failure.text


def test_markup_in_data_is_text_and_controls_are_written_out(temuan: list[Diagnostic], tampilan: Make) -> None:
    """U+0000, U+FFFE and the escape may not stand in XML at all."""
    shown = format_diagnostics(tampilan(temuan))
    message = list(_read(shown).iter("failure"))[1].get("message")
    assert message is not None
    assert "100% & <b>x</b> | *y* `z` 😀 \\x1b[2K\\x00\\x9b\\ufffe\\u202e⏎::error::palsu" in message
    assert shown.isascii()


def test_clean_data_are_one_passed_case(tampilan: Make) -> None:
    root = _read(format_diagnostics(tampilan([])))
    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    (case,) = root.iter("testcase")
    assert case.get("name") == "Tidak ada temuan"
    assert len(case) == 0
