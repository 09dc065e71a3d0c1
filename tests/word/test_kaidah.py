"""The manuals of the template: the wrong example gives the code at the marked place, the right one nothing."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

import pytest

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, WordPlace
from lkip_cli.word.kaidah import MANUAL
from lkip_cli.word.laporan import Properti, render_report
from lkip_cli.word.pemeriksaan import check_template

WITHOUT_EXAMPLE = {"LK840", "LK841", "LK842"}
OF_CHECKS = [kaidah for kaidah in MANUAL if kaidah.kode >= "LK850"]
"""What only `lkip template check` says; an example of one may lack what another asks for."""
WITH_EXAMPLE = [kaidah for kaidah in MANUAL if kaidah.kode < "LK850" and kaidah.kode not in WITHOUT_EXAMPLE]


@pytest.fixture
def findings_of(templat: Callable[..., bytes], konteks: Mapping[str, object]) -> Callable[[Contoh], list[Diagnostic]]:
    """The findings of an example: `templat` is its text, `templat.docx` the whole file, other names are parts."""

    def find(contoh: Contoh) -> list[Diagnostic]:
        whole = write(contoh, templat)
        return render_report(whole, "laporan.docx", konteks, datetime.date(2018, 7, 10), Properti("Uji"))[1]

    return find


def write(contoh: Contoh, templat: Callable[..., bytes]) -> bytes:
    """The template of an example."""
    parts = {name: data for name, data in contoh.berkas.items() if not name.startswith("templat")}
    whole = contoh.berkas.get("templat.docx", templat(contoh.berkas.get("templat", "Isi."), parts))
    assert isinstance(whole, bytes)
    return whole


@pytest.mark.parametrize("kaidah", WITH_EXAMPLE, ids=lambda kaidah: kaidah.kode)
def test_the_wrong_example_gives_exactly_its_code(
    kaidah: Kaidah, findings_of: Callable[[Contoh], list[Diagnostic]]
) -> None:
    assert kaidah.contoh_salah.berkas, kaidah.kode
    found = findings_of(kaidah.contoh_salah)
    assert [(one.kode, one.tingkat) for one in found] == [(kaidah.kode, kaidah.tingkat)]


@pytest.mark.parametrize("kaidah", WITH_EXAMPLE, ids=lambda kaidah: kaidah.kode)
def test_the_finding_stands_in_the_marked_paragraph(
    kaidah: Kaidah, findings_of: Callable[[Contoh], list[Diagnostic]]
) -> None:
    text = kaidah.contoh_salah.berkas.get("templat")
    if not isinstance(text, str):
        return
    marked = next(line for line in text.split("\n") if PENANDA in line).replace(PENANDA, "")
    place = findings_of(kaidah.contoh_salah)[0].place
    assert isinstance(place, WordPlace)
    assert place.berkas == "laporan.docx"
    assert place.excerpt[:4] == marked[:4] or "{ TOC" in marked


@pytest.mark.parametrize("kaidah", WITH_EXAMPLE, ids=lambda kaidah: kaidah.kode)
def test_the_right_example_gives_nothing(kaidah: Kaidah, findings_of: Callable[[Contoh], list[Diagnostic]]) -> None:
    assert kaidah.contoh_benar.berkas, kaidah.kode
    assert findings_of(kaidah.contoh_benar) == []


@pytest.mark.parametrize("kaidah", OF_CHECKS, ids=lambda kaidah: kaidah.kode)
def test_a_check_finds_its_wrong_example_once_at_the_mark_and_nothing_in_the_right_one(
    kaidah: Kaidah, templat: Callable[..., bytes], konteks: Mapping[str, object]
) -> None:
    wrong, right = (
        [one for one in check_template(write(contoh, templat), "laporan.docx", konteks) if one.kode == kaidah.kode]
        for contoh in (kaidah.contoh_salah, kaidah.contoh_benar)
    )
    assert ([one.tingkat for one in wrong], right) == ([kaidah.tingkat], [])
    text = kaidah.contoh_salah.berkas["templat"]
    place = wrong[0].place
    assert isinstance(text, str)
    assert isinstance(place, WordPlace)
    marked = text.partition(PENANDA)[2].removeprefix("# ")
    assert place.excerpt == marked.partition("\n")[0].partition(" |")[0]


def test_every_code_has_one_manual_in_the_range_of_the_room() -> None:
    kode = [kaidah.kode for kaidah in MANUAL]
    assert len(kode) == len(set(kode))
    assert all("LK801" <= one <= "LK860" for one in kode)
