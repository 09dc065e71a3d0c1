"""The finished parts go into the package."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from docx import Document

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.marks import has_marks

Build = Callable[..., bytes]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]


def test_no_mark_of_ours_is_left_in_any_part(run: Run) -> None:
    document = Document()
    for paragraph in (document.add_paragraph(), document.sections[0].header.paragraphs[0]):
        paragraph.text = "{{ sasaran[0].capaian }} {{ x }}"
    buffer = io.BytesIO()
    document.save(buffer)
    result, findings = run(buffer.getvalue(), {"sasaran": [{"capaian": "1"}], "x": "a\nb"})
    assert findings == []
    with zipfile.ZipFile(io.BytesIO(result or b"")) as archive:
        assert not any(has_marks(archive.read(name).decode("utf-8", "ignore")) for name in archive.namelist())


def test_restarted_lists_are_written_behind_the_lists_of_the_template(templat: Build, run: Run) -> None:
    result, _ = run(templat("[List Number] a"))
    numbering = Document(io.BytesIO(result or b"")).part.numbering_part.element
    names = [child.tag.rpartition("}")[2] for child in numbering]
    assert names == sorted(names, key=["abstractNum", "num"].index)


def test_a_broken_reference_is_placed_under_its_heading(templat: Build, run: Run) -> None:
    place = run(templat("# Penutup\nLihat { REF _Ref9 }."))[1][0].place
    assert isinstance(place, WordPlace)
    assert (place.judul, place.uraian, place.excerpt) == ("Penutup", "paragraf ke-1", "Lihat ?.")
