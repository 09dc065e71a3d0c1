"""The same table written by others, where they are installed; first it is checked that all wrote the same."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from measure import Row, against, interleave

HERE = Path(__file__).parent
ROWS = (250, 2_500)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def measure_writers(work: Path) -> list[Row]:
    """One table of six columns by docxtpl and by pandoc, each beside lkip."""
    rows: list[Row] = []
    for number in ROWS:
        commands = {name: _prepare(name, number, work) for name in ("lkip", *_installed())}
        used = interleave(commands)
        texts = {name: _table_text(work / f"{name}.docx") for name in commands}
        for name in commands.keys() - {"lkip"}:
            same = "" if texts[name] == texts["lkip"] else " (TEXTS DIFFER)"
            rows.append(against(f"{name} / lkip, a table of {number} rows{same}", used[name], used["lkip"]))
    return rows


def missing() -> list[str]:
    """What is not installed, each as a line that says so."""
    absent = [name for name in ("docxtpl", "pandoc") if name not in _installed()]
    return [f"{name} is not installed; left out" for name in absent]


def _installed() -> list[str]:
    found = {"docxtpl": importlib.util.find_spec("docxtpl"), "pandoc": shutil.which("pandoc")}
    return [name for name, where in found.items() if where]


def _prepare(name: str, number: int, work: Path) -> list[str]:
    """The command by which `name` writes the table into `name`.docx."""
    target = str(work / f"{name}.docx")
    writer = [sys.executable, str(HERE / "writers.py")]
    if name != "pandoc":
        subprocess.run([*writer, f"template-{name}", str(work / f"{name}-template.docx"), "0"], check=True)
        return [*writer, name, target, str(number)]
    source = str(work / "table.md")
    subprocess.run([*writer, "markdown", source, str(number)], check=True)
    return ["pandoc", source, "-o", target]


def _table_text(path: Path) -> list[list[str]]:
    body = ET.fromstring(zipfile.ZipFile(path).read("word/document.xml"))  # noqa: S314  a file of our own
    return [
        ["".join(t.text or "" for t in cell.iter(f"{W}t")) for cell in row.iter(f"{W}tc")]
        for row in body.iter(f"{W}tr")
    ]
