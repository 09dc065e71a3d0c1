"""The manuals of finished reports, as real Word files: wrong gives exactly its code at the mark, right gives nothing.

An example is the text of a report whose figures stand in square brackets. The right one is the report as it was
built; a figure of the wrong one is that of the right one with the same text, else the first that has no such text.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from docx import Document

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, WordPlace
from lkip_cli.kaidah.naskah import MANUAL
from lkip_cli.kaidah.naskah.jalankan import run_naskah
from lkip_cli.kaidah.naskah.kini import Kini, Sekarang
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.baca.naskah import read_naskah
from lkip_cli.word.manifes.bagian import PART
from tests.word.jejak import JEJAK, render_marked

Templat = Callable[..., bytes]
FIGURE = re.compile(r"\[([^]]*)\]")
TEKS, SEKARANG, TERCATAT, INSTANSI, CATATAN = (
    "laporan.docx",
    "data sekarang",
    "data tercatat",
    "instansi",
    "catatan asal",
)
by_kode = pytest.mark.parametrize("kaidah", MANUAL, ids=lambda kaidah: kaidah.kode)


def read(contoh: Contoh, name: str) -> str:
    text = contoh.berkas.get(name, "")
    assert isinstance(text, str)
    return text.replace(PENANDA, "")


def marked(contoh: Contoh) -> str:
    """The cell or paragraph at which an example has its mark, as a reader sees it."""
    line = next(line for line in str(contoh.berkas[TEKS]).split("\n") if PENANDA in line)
    cell = next(cell for cell in line.split(" | ") if PENANDA in cell)
    return FIGURE.sub(r"\1", cell.replace(PENANDA, "").strip("| "))


def tag(number: int) -> str:
    return f"capaian/a{number}/2018-TW2"


def pair(built: list[str], now: list[str]) -> list[str]:
    """The tags of the figures that stand there now."""
    free = [number for number, teks in enumerate(built) if teks not in now]
    return [tag(built.index(teks) if teks in built else free.pop(0)) for teks in now]


def render(text: str, tags: list[str], templat: Templat) -> bytes:
    figures = FIGURE.findall(text)
    values = {f"v{n}": Angka(teks, nama) for n, (teks, nama) in enumerate(zip(figures, tags, strict=True))}
    names = iter(values)
    return render_marked(templat(FIGURE.sub(lambda _: f"{{{{ {next(names)} }}}}", text)), values)


def edited(built: bytes, now: bytes, catatan: str) -> bytes:
    """The second document as an edit of the first: with its manifest, copied figures with the same names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(built)) as old, zipfile.ZipFile(io.BytesIO(now)) as new:
        manifes = {"": old.read(PART), "rusak": old.read(PART).replace(b"98,04", b"99,04"), "tidak ada": b"<kosong/>"}
        with zipfile.ZipFile(buffer, "w") as file:
            for name in new.namelist():
                data = new.read(name).replace(b"#2", b"#1").replace(b'_2"', b'_1"')
                file.writestr(name, manifes[catatan] if name == PART else data)
    return buffer.getvalue()


def examine(contoh: Contoh, kaidah: Kaidah, templat: Templat) -> list[Diagnostic]:
    """The findings on an example, as an edit of the right one."""
    built, now = read(kaidah.contoh_benar, TEKS), read(contoh, TEKS)
    figures = FIGURE.findall(built)
    first = render(built, [tag(number) for number in range(len(figures))], templat)
    last = render(now, pair(figures, FIGURE.findall(now)), templat)
    bacaan = read_naskah(edited(first, last, read(contoh, CATATAN)), TEKS)
    assert bacaan is not None
    return run_naskah(PeriksaNaskah(bacaan, data_now(contoh, figures)))


def data_now(contoh: Contoh, built: list[str]) -> Kini | None:
    """What the data say now, where an example tells it; their figures in the order of the right one."""
    if SEKARANG not in contoh.berkas and INSTANSI not in contoh.berkas:
        return None
    figures = FIGURE.findall(read(contoh, SEKARANG)) or built
    angka = {tag(n): Sekarang("" if teks == built[n] else teks, (teks,)) for n, teks in enumerate(figures)}
    same = read(contoh, TERCATAT) == "sama"
    return Kini(read(contoh, INSTANSI) or JEJAK.instansi, JEJAK.versi, JEJAK.data if same else "d" * 64, angka)


@by_kode
def test_the_wrong_example_gives_exactly_its_code_at_the_mark(kaidah: Kaidah, templat: Templat) -> None:
    found = examine(kaidah.contoh_salah, kaidah, templat)
    assert [(one.kode, one.tingkat) for one in found] == [(kaidah.kode, kaidah.tingkat)]
    place = found[0].place
    assert not isinstance(place, WordPlace) or place.excerpt == marked(kaidah.contoh_salah)


@by_kode
def test_the_right_example_gives_nothing(kaidah: Kaidah, templat: Templat) -> None:
    assert examine(kaidah.contoh_benar, kaidah, templat) == []


def test_what_is_no_word_file_is_not_read() -> None:
    assert read_naskah(b"%PDF-1.7", "laporan.docx") is None


def test_a_place_tells_part_paragraph_and_text(templat: Templat) -> None:
    docx = render_marked(templat("# BAB I\nKoperasi aktif {{ a }}."), {"a": Angka("98,04", tag(0))})
    bacaan = read_naskah(docx, "x.docx")
    assert bacaan is not None
    assert bacaan.angka[0].tempat == WordPlace(
        "x.docx",
        "isi",
        "“Koperasi aktif 98,04.”, di bawah judul “BAB I”",
        excerpt="Koperasi aktif 98,04.",
        paragraf=2,
    )


def test_figures_of_headers_and_footers_are_read_too(templat: Templat) -> None:
    document = Document(io.BytesIO(templat("Isi {{ a }}")))
    document.sections[0].footer.paragraphs[0].text = "Capaian {{ a }}"
    buffer = io.BytesIO()
    document.save(buffer)
    bacaan = read_naskah(render_marked(buffer.getvalue(), {"a": Angka("98,04", tag(0))}), "x.docx")
    assert bacaan is not None
    assert [satu.tempat.bagian for satu in bacaan.angka] == ["isi", "kaki halaman"]
    assert run_naskah(PeriksaNaskah(replace(bacaan, angka=bacaan.angka[:1])))[0].kode == "LK902"
