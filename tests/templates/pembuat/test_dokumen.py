"""The package around the text, and the template filled by the program."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

from lxml import etree

from lkip_cli.angka.periode import Periode
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.laporan import Properti, render_report

Find = Callable[[etree._Element, str], list[etree._Element]]


def test_parts_that_word_does_not_need_are_left_out(parts: Mapping[str, bytes]) -> None:
    unwanted = ("stylesWithEffects", "thumbnail", "customXml", "webSettings")
    assert [name for name in parts if any(word in name for word in unwanted)] == []


def test_word_opens_it_without_compatibility_mode_at_full_size(parts: Mapping[str, bytes], find: Find) -> None:
    settings = etree.fromstring(parts["word/settings.xml"])
    assert find(settings, "w:zoom/@w:percent") == ["100"]
    assert find(settings, "w:compat/w:compatSetting[@w:name='compatibilityMode']/@w:val") == ["15"]
    assert not find(settings, "w:updateFields")


def test_the_title_of_the_file_is_a_template_too(parts: Mapping[str, bytes]) -> None:
    assert "Laporan Kinerja {{ instansi.nama }} {{ periode.judul }}" in parts["docProps/core.xml"].decode()


def test_the_program_fills_the_template_without_findings(templat: Path, contoh: dict[str, bytes]) -> None:
    muatan = load(MemoriTempat(contoh))
    konteks, found = compose(muatan, Periode(2018, 1))
    assert [*muatan.diagnostics, *found] == []
    properti = Properti(judul="Laporan Kinerja")
    docx, findings = render_report(templat.read_bytes(), templat.name, konteks, datetime.date(2018, 4, 20), properti)
    assert findings == []
    assert docx is not None
