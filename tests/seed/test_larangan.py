"""What no report may hold, and that the captions of its tables are real."""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict

import pytest
from lxml import etree

from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.pipeline import Muatan
from tests.seed.baca_docx import W, read_part, style_of
from tests.seed.fakta import tables
from tests.seed.naskah import Jenis, Naskah

TERLARANG = (
    r"98,41",  # the capaian of TPT turned upside down
    r"90,91",  # another target of koperasi aktif
    r"\b3,10\b",  # another target of TPT
    r"Realisasi (TW|Triwulan) (I|III|IV)\b",
    r"\{\{",
    r"\{%",
    r"\bNone\b",
    r"\bnan\b|\binf\b",
    r"Rp ?-",
    r"-0,00",
    r"\d\.\d{1,2}%",  # a decimal point
    r"%%",
    r"<b>|</|&amp;",
)


@pytest.mark.parametrize("pola", TERLARANG)
def test_it_stands_in_no_part_of_the_report(naskah: Naskah, pola: str) -> None:
    with zipfile.ZipFile(io.BytesIO(naskah.docx)) as paket:
        names = [nama for nama in paket.namelist() if nama.endswith(".xml")]
    words = {nama: _words(read_part(naskah.docx, nama)) for nama in names}
    assert {nama: found for nama, teks in words.items() if (found := re.findall(pola, teks))} == {}


def test_no_indikator_has_a_second_target(naskah: Naskah) -> None:
    """Also not in a sentence: every `target` with a figure after it names a target of the Perjanjian Kinerja."""
    known = {
        tabel.value(baris, "target")
        for tabel in tables(naskah, "kinerja", "perjanjian")
        for baris in tabel.baris
        if tabel.value(baris, "indikator kinerja")
    }
    told = [found for teks in naskah.sentences() for found in re.findall(r"\btarget (\d[\d.]*(?:,\d+)?)%", teks)]
    assert told
    assert set(told) - known == set()


def test_there_are_at_least_forty_captions_and_they_count_up_in_each_bab(naskah: Naskah) -> None:
    numbers: dict[str, list[int]] = defaultdict(list)
    for satu in naskah.paragraf(Jenis.KETERANGAN):
        bab, _, nomor = satu.teks.removeprefix("Tabel ").split(" ")[0].partition(".")
        numbers[bab].append(int(nomor))
    assert sum(len(found) for found in numbers.values()) >= 40
    assert all(found == list(range(1, len(found) + 1)) for found in numbers.values())


def test_every_caption_takes_its_numbers_from_two_seq_fields(naskah: Naskah) -> None:
    captions = [p for p in read_part(naskah.docx, "word/document.xml").iter(f"{W}p") if style_of(p) == "Caption"]
    fields = [" ".join(code.text or "" for code in p.iter(f"{W}instrText")).split() for p in captions]
    assert len(captions) == len(naskah.paragraf(Jenis.KETERANGAN))
    assert {(" ".join(f[:2]), "Tabel" in f, f.count("SEQ")) for f in fields} == {("SEQ Bab", True, 2)}


def test_the_contents_list_every_caption_and_every_numbered_heading(naskah: Naskah) -> None:
    listed = [satu.teks for satu in naskah.paragraf(Jenis.DAFTAR)]
    captions = [satu.teks for satu in naskah.paragraf(Jenis.KETERANGAN)]
    headings = [f"{satu.nomor} {satu.teks}" for satu in naskah.paragraf(Jenis.JUDUL) if satu.nomor]
    missing = [teks for teks in captions + headings if not any(entry.startswith(teks) for entry in listed)]
    assert missing == []


def test_the_example_has_no_error(muatan: Muatan) -> None:
    assert not has_errors(muatan.diagnostics)


def _words(part: etree._Element) -> str:
    """The words of one part, a paragraph a line."""
    lines = [*part.iter(f"{W}p")] or [part]
    return "\n".join("".join(str(teks) for teks in line.itertext()) for line in lines)
