"""The package around the text, and the template filled by the program."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from lxml import etree

from lkip_cli.angka.periode import Periode
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.laporan import Properti, render_report

README = Path(__file__).parents[3] / "templates" / "README.md"

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


def _documented() -> dict[str, set[str]]:
    """The names in templates/README.md: path of the dict, or of the rows of a list -> names in its table."""
    found: dict[str, set[str]] = {}
    names: set[str] = set()
    for line in README.read_text(encoding="utf-8").partition("## 5.")[2].splitlines():
        if line.startswith("### "):
            names = found.setdefault("".join(re.findall(r"`(.+)`", line)), set())
        elif match := re.match(r"\| `(\w+)` \|", line):
            names.add(match[1])
    return found


def _first_entry(value: object) -> object:
    return (value[0] if value else None) if isinstance(value, list) else value


def _resolve(konteks: object, path: str) -> object:
    """What stands at a path, a list standing for its first entry; None where a list is empty."""
    for name in path.split(".") if path else []:
        konteks = _first_entry(konteks)
        konteks = konteks[name] if isinstance(konteks, dict) else None
    return _first_entry(konteks)


def test_the_readme_lists_the_names_that_a_template_may_use(contoh: dict[str, bytes]) -> None:
    konteks, _ = compose(load(MemoriTempat(contoh)), Periode(2018, 1))
    documented = _documented()
    at_path = {path: _resolve(konteks, path) for path in documented}
    known = {path: set(value) for path, value in at_path.items() if isinstance(value, dict)}
    assert len(known) >= 28
    places = {path.rpartition(".")[2] for path in documented}
    known[""] -= {name for name in known[""] if name in places and name != "pengantar"}
    assert {path: documented[path] for path in known} == known
