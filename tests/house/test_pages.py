"""The pages that explain the project name what is there."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from lkip_cli.diagnostics.formats.text import format_text
from lkip_cli.pipeline import check
from lkip_cli.sumber.tempat.memori import MemoriTempat

MAX_PAGE = 120
TOUR = "2018/koperasi/tw2.yaml"


def test_the_architecture_page_fits_on_120_lines(root: Path) -> None:
    assert len(_architecture(root).splitlines()) <= MAX_PAGE


def test_the_architecture_page_has_a_section_for_each_room_and_no_other(root: Path) -> None:
    headings = re.findall(r"^### (.+)$", _architecture(root), re.MULTILINE)
    rooms = {path.parent.name for path in (root / "lkip_cli").glob("*/__init__.py")}
    assert {name for heading in headings for name in heading.split(", ")} == rooms | {"pipeline"}


def test_the_readme_lists_each_command(root: Path) -> None:
    words = r"^\| `lkip ([a-z]+(?: [a-z]+)*)"
    listed = re.findall(words, (root / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    folder = root / "lkip_cli" / "cli" / "perintah"
    modules = (path.relative_to(folder).with_suffix("") for path in folder.rglob("*.py") if path.stem != "__init__")
    assert sorted(listed) == sorted(" ".join(module.parts) for module in modules)


def test_the_folders_that_the_readme_names_exist(root: Path) -> None:
    named = re.findall(r"^\| `([a-z_]+/)` \|", (root / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert named
    assert [folder for folder in named if not (root / folder).is_dir()] == []


def test_the_message_in_the_readme_is_what_validate_says(root: Path) -> None:
    """The tour writes 1.50 for the 150 of the example."""
    readme = (root / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"   ```\n(   data/.*?)   ```", readme, re.DOTALL)
    assert shown is not None
    files = {p.relative_to(root / "data").as_posix(): p.read_bytes() for p in (root / "data").rglob("*.yaml")}
    files[TOUR] = files[TOUR].replace(b"koperasi-aktif: 150\n", b"koperasi-aktif: 1.50\n", 1)
    assert textwrap.dedent(shown[1]) in format_text(check(MemoriTempat(files)), warna=False)


def _architecture(root: Path) -> str:
    return (root / "lkip_cli" / "README.md").read_text(encoding="utf-8")
