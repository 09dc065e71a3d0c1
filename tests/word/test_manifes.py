"""The manifest of a report: what it records, and that it comes back as it was."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.manifes import Jejak, Manifes, Revisi
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.laporan import identity
from lkip_cli.word.manifes.bagian import find_manifes, find_revisi
from lkip_cli.word.manifes.jejak import describe_report
from lkip_cli.word.manifes.xml import NS, from_xml, to_xml
from lkip_cli.word.ooxml import parse_xml, serialize
from lkip_cli.word.package.package import Package
from lkip_cli.word.pesanan import Pesanan
from tests.word.jejak import JEJAK, REVISI, opened, render_marked

ISI = """# BAB I
Capaian sebesar {{ a }} dari 3 sasaran.
| Indikator | Capaian |
| Aktif | {{ a }} |
| Sehat | {{ b }} |"""
NILAI = {"a": Angka("98,04", "capaian/aktif/2018-TW2"), "b": Angka("50", f"capaian/{'sehat-' * 12}/2018-TW2")}


@pytest.fixture
def manifes(templat: Callable[..., bytes]) -> Manifes:
    """The manifest of a small report with page numbers."""
    found = find_manifes(opened(render_marked(templat(ISI), NILAI, {"_Toc00000001": "ii"})))
    assert found is not None
    return found


def test_every_figure_is_recorded_with_every_place_where_it_is_printed(manifes: Manifes) -> None:
    aktif, sehat = manifes.angka
    assert [(c.nomor, c.teks, c.letak.tabel, c.letak.kolom) for c in aktif.cetakan] == [
        (1, "98,04", 0, 0),
        (2, "98,04", 1, 2),
    ]
    assert [c.teks for c in sehat.cetakan] == ["50"]
    assert (sehat.tag, len(f"{sehat.singkat}#1") <= 64) == (NILAI["b"].tag, True)


def test_it_says_where_the_report_comes_from_and_its_page_numbers(manifes: Manifes) -> None:
    assert manifes.jejak == JEJAK
    assert manifes.halaman == {"_Toc00000001": "ii"}


def test_the_numbers_that_are_no_figures_are_recorded_by_their_place(manifes: Manifes) -> None:
    assert [dict(numbers) for numbers in manifes.ketikan.values()] == [{"3": 1}]


def test_a_manifest_comes_back_as_it_was(manifes: Manifes) -> None:
    assert from_xml(parse_xml(to_xml(manifes))) == manifes


@pytest.mark.parametrize("halaman", [None, {}, {"_Toc1": "ii"}])
def test_the_part_is_written_as_a_tree_would_be_whatever_its_texts(
    manifes: Manifes, halaman: dict[str, str] | None
) -> None:
    nama = "Dinas <“é”> & \"UKM\" 'x' 😀"
    odd = replace(manifes.jejak, instansi=f"{nama}\x07")
    data = to_xml(replace(manifes, jejak=odd, halaman=halaman))
    root = parse_xml(data)
    assert serialize(root) == data
    laporan = root.find(f"{{{NS}}}laporan")
    assert laporan is not None
    assert laporan.get("instansi") == nama


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace("98,04", "99,04", 1),
        lambda xml: xml.replace('data="c', 'data="d', 1),
        lambda xml: xml.replace("_Toc00000001", "_Toc00000002"),
        lambda xml: xml.replace('angka="3"', 'angka="4"'),
        lambda xml: xml.replace(" periode=", " waktu="),
        lambda xml: xml.replace(" bookmark=", " penanda="),
        lambda xml: xml.replace("<laporan ", "<lain "),
    ],
)
def test_a_manifest_that_was_changed_by_hand_is_told(manifes: Manifes, change: Callable[[str], str]) -> None:
    with pytest.raises(ValueError, match="tidak"):
        from_xml(parse_xml(change(to_xml(manifes).decode()).encode()))


def test_a_manifest_made_up_with_its_own_digest_must_name_figures_all_the_same(manifes: Manifes) -> None:
    made_up = replace(manifes, angka=(replace(manifes.angka[0], tag="capaian"),))
    with pytest.raises(ValueError, match="“capaian” bukan tag sebuah angka"):
        from_xml(parse_xml(to_xml(made_up)))


def test_the_revision_is_recorded_and_is_no_part_of_the_identity(templat: Callable[..., bytes]) -> None:
    docx = templat(ISI)
    first, second = (render_marked(docx, NILAI, revisi=revisi) for revisi in (REVISI, Revisi("b" * 40)))
    assert [find_revisi(opened(one)) for one in (first, second)] == [REVISI, Revisi("b" * 40)]
    assert first != second
    assert identity(first) == identity(second)
    assert identity(first) != identity(render_marked(docx, NILAI, jejak=replace(JEJAK, data="d" * 64)))


def zipped(package: Package) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in package.parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_a_template_made_from_a_report_gives_one_manifest_and_no_old_marks(templat: Callable[..., bytes]) -> None:
    again = opened(render_marked(render_marked(templat(ISI), NILAI), NILAI))
    found = find_manifes(again)
    assert found is not None
    assert found.angka == ()
    assert sum(NS.encode() in data and b"<manifes" in data for data in again.parts.values()) == 1
    assert b"_lk" not in again.parts[again.main]


def test_a_report_without_trace_has_neither_manifest_nor_controls(templat: Callable[..., bytes]) -> None:
    package = opened(render_marked(templat(ISI), NILAI, jejak=None))
    assert find_manifes(package) is None
    assert find_revisi(package) == Revisi()
    assert b"<w:sdt>" not in package.parts[package.main]


def test_the_trace_names_the_template_and_the_data_up_to_its_quarter() -> None:
    files = {"lkip.yaml": b"a: 1\n", "2018/umum/tw2.yaml": b"b: 2\n", "2018/umum/tw3.yaml": b"c: 3\n"}

    def trace(files: dict[str, bytes]) -> Jejak | None:
        return describe_report(MemoriTempat(files), "Dinas", Periode(2018, 2), b"templat", Pesanan()).jejak

    first = trace(files)
    assert first is not None
    assert first.templat == hashlib.sha256(b"templat").hexdigest()
    later = {**files, "2018/umum/tw3.yaml": b"lain"}
    assert trace(later) == first
    changed = {**files, "2018/umum/tw2.yaml": b"lain"}
    moved = trace(changed)
    assert moved is not None
    assert moved.data != first.data


def test_figures_in_cells_headers_links_fields_and_text_boxes_leave_a_valid_file(
    templat: Callable[..., bytes], tmp_path: Path
) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = opened(templat(f"{ISI}\nTautan\n{{{{ a }}}}{{ SEQ Tabel }}"))
    link = '<w:hyperlink w:anchor="x"><w:r><w:t>lihat {{ a }}</w:t></w:r></w:hyperlink>'
    simple = '<w:fldSimple w:instr=" DATE "><w:r><w:t>{{ b }}</w:t></w:r></w:fldSimple>'
    plain = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{{ b }}</w:t></w:r></w:sdtContent></w:sdt>"
    body = package.parts[package.main].decode()
    linked = body.replace("<w:t>Tautan</w:t></w:r>", f"<w:t>a</w:t></w:r>{link}{simple}{plain}")
    package.parts[package.main] = linked.encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    header = f'<w:hdr xmlns:w="{w}"><w:p><w:r><w:t>{{{{ a }}}}</w:t></w:r></w:p></w:hdr>'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rid = package.add("word/header9.xml", header.encode(), kind, f"{rel}/header", package.main)
    reference = f'<w:headerReference xmlns:r="{rel}" w:type="default" r:id="{rid}"/>'
    section = package.parts[package.main].decode().replace("<w:pgSz", f"{reference}<w:pgSz", 1)
    package.parts[package.main] = section.encode()
    docx, plain_docx = (render_marked(zipped(package), NILAI, jejak=jejak) for jejak in (JEJAK, None))
    found = find_manifes(opened(docx))
    assert found is not None
    assert [len(one.cetakan) for one in found.angka] == [5, 3]
    assert audit(docx, tmp_path) == audit(plain_docx, tmp_path)


def audit(docx: bytes, folder: Path) -> list[str]:
    """What is wrong with a file by the standard."""
    file = folder / "a.docx"
    file.write_bytes(docx)
    return [str(error) for error in OpenXmlValidator().validate(file).errors]
