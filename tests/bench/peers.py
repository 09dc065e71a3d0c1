"""What others take for the same, where they are installed: to write a table, and to judge the data files.

Of the table it is first checked that all wrote the same.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from measure import Row, against, interleave

from lkip_cli.pipeline import load
from lkip_cli.skema.berkas import list_skema
from lkip_cli.skema.json import to_bytes
from lkip_cli.skema.petunjuk import read_petunjuk
from lkip_cli.sumber.tempat.folder import FolderTempat

HERE = Path(__file__).parent
ROWS = (250, 2_500)
JUDGES = ("yamllint", "check-jsonschema")
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


def measure_judges(data: Path, work: Path) -> list[Row]:
    """`lkip validate` beside yamllint and check-jsonschema with the schemas of lkip, which judge far less."""
    if not all(map(_find, JUDGES)):
        return []
    used = interleave({"lkip": [_find("lkip"), "validate", "--data", str(data)], "peers": _judge_all(data, work)})
    what = "yamllint + check-jsonschema (once a schema; without figures and rules) / lkip validate"
    return [against(what, used["peers"], used["lkip"])]


def missing() -> list[str]:
    """What is not installed, each as a line that says so."""
    absent = [name for name in ("docxtpl", "pandoc") if name not in _installed()]
    return [f"{name} is not installed; left out" for name in (*absent, *(j for j in JUDGES if not _find(j)))]


def _judge_all(data: Path, work: Path) -> list[str]:
    """A shell that runs yamllint on all files, and check-jsonschema once for each schema."""
    files = [path.relative_to(data).as_posix() for path in sorted(data.rglob("*.yaml"))]
    commands = [f"{_find('yamllint')} -d relaxed --no-warnings {data}"]
    page = read_petunjuk((data / "README.md").read_text(encoding="utf-8"))
    for skema in list_skema(load(FolderTempat(data, data.name)).tahun):
        described = " ".join(str(data / path) for path in files if skema.describes(path))
        target = work / f"{skema.nama}.json"
        target.write_bytes(to_bytes(skema.build(page)))
        if described:
            commands.append(f"{_find('check-jsonschema')} --schemafile {target} {described}")
    return ["sh", "-c", " && ".join(commands)]


def _find(program: str) -> str:
    """The path of a program beside this Python, or of one that the shell finds; empty where there is none."""
    return shutil.which(program, path=str(Path(sys.executable).parent)) or shutil.which(program) or ""


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
