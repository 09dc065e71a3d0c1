"""A template and a context become a report, or all that is wrong with the template."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.laporan import identity

Build = Callable[..., bytes]
Printed = Callable[..., DocumentType]
Texts = Callable[[DocumentType], list[str]]
Rows = Callable[[DocumentType], list[list[str]]]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]


def places(findings: list[Diagnostic]) -> list[tuple[str, str, str]]:
    """Code, place and heading of each finding."""
    return [(one.kode, one.place.uraian, one.place.judul) for one in findings if isinstance(one.place, WordPlace)]


def saved(document: DocumentType) -> bytes:
    """The document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_all_faults_of_a_template_come_in_one_run_with_their_places(templat: Build, run: Run) -> None:
    text = """\
# Pendahuluan
{{ intansi.nama }}
{{ instansi.nma | uper }}
| No | Nama |
| {% for s in sasaran %} | |
| {{ s.nomer }} | {{ s.nama |}} |
| {% endfor %} | |
# Penutup
{% if sasaran %}
{{ warna"""
    result, findings = run(templat(text))
    assert result is None
    assert places(findings) == [
        ("LK820", "paragraf ke-1", "Pendahuluan"),
        ("LK822", "paragraf ke-2", "Pendahuluan"),
        ("LK821", "paragraf ke-2", "Pendahuluan"),
        ("LK821", "tabel ke-1, baris 3, kolom 1", "Pendahuluan"),
        ("LK817", "tabel ke-1, baris 3, kolom 2", "Pendahuluan"),
        ("LK813", "paragraf ke-1", "Penutup"),
        ("LK810", "paragraf ke-2", "Penutup"),
    ]


def test_a_fault_names_the_near_name(templat: Build, run: Run) -> None:
    findings = run(
        templat("{{ intansi.nama }}\n{{ instansi.nma }}\n{% fro s in sasaran %}\n{{ instansi.nama | uper }}")
    )[1]
    assert [one.perbaikan for one in findings] == [
        "Barangkali maksudnya «instansi».",
        "Barangkali maksudnya «nama».",
        "Barangkali maksudnya «for».",
        "Barangkali maksudnya «upper».",
    ]


def test_a_fault_in_a_header_says_so(run: Run) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "{{ tidak_ada }}"
    place = run(saved(document))[1][0].place
    assert isinstance(place, WordPlace)
    assert (place.bagian, place.uraian) == ("kepala halaman", "paragraf ke-1")


def test_an_undefined_name_in_a_branch_that_is_not_taken_is_found(templat: Build, run: Run) -> None:
    assert places(run(templat("{% if kosong %}\n{{ salah }}\n{% endif %}"))[1]) == [("LK820", "paragraf ke-2", "")]


def test_a_field_that_only_some_rows_have_is_found_when_it_is_printed(templat: Build, run: Run) -> None:
    findings = run(
        templat("{% for b in xs %}\n{{ b.catatan }}\n{% endfor %}"), {"xs": [{"catatan": "a"}, {"lain": "b"}]}
    )[1]
    assert places(findings) == [("LK821", "paragraf ke-2", "")]


def test_two_renders_give_the_same_bytes(templat: Build, run: Run) -> None:
    docx = templat("# Bab\n{% for s in sasaran %}\n{{ s.nama }} {{ s.capaian }}\n{% endfor %}")
    assert run(docx)[0] == run(docx)[0]


SCRIPT = """
import datetime, hashlib, json, sys
from lkip_cli.word.laporan import Properti, identity, render_report
isi = {"sasaran": [{"nama": n} for n in sorted({"a", "b", "c"})], "instansi": {"nama": "X & Y"}}
docx, _ = render_report(open(sys.argv[1], "rb").read(), "t.docx", isi, datetime.date(2018, 7, 10), Properti("J", "P"))
print(hashlib.sha256(docx).hexdigest(), identity(docx))
"""


def test_processes_with_other_time_zone_language_and_hash_seed_give_the_same_bytes(
    templat: Build, tmp_path: Path
) -> None:
    source = tmp_path / "t.docx"
    source.write_bytes(
        templat("# {{ instansi.nama }}\n{% for s in sasaran %}\n[List Number] {{ s.nama }}\n{% endfor %}")
    )
    results = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(source)],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, **settings},
        ).stdout
        for settings in (
            {"TZ": "Asia/Makassar", "LANG": "id_ID.UTF-8", "PYTHONHASHSEED": "1"},
            {"TZ": "America/New_York", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
        )
    }
    assert len(results) == 1


def test_the_identity_depends_on_content_alone(templat: Build) -> None:
    docx = templat("Isi.")
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as new:
        for name in reversed(old.namelist()):
            new.writestr(name, old.read(name))
    assert identity(buffer.getvalue()) == identity(docx)
    assert identity(templat("Isi lain.")) != identity(docx)


def test_no_field_asks_to_be_updated_on_opening(templat: Build, printed: Printed) -> None:
    document = printed(templat("Tabel { SEQ Tabel }"))
    assert document.settings.element.find(qn("w:updateFields")) is None
    assert "w:dirty" not in document.element.xml
