"""Whole commands beside what loading their libraries alone costs."""

from __future__ import annotations

import sys
from pathlib import Path

from measure import Row, against, interleave, python

LKIP = str(Path(sys.executable).with_name("lkip"))
TYPER = "import typer"
MODELS = f"{TYPER}, ruamel.yaml, _ruamel_yaml, lkip_cli.model.jenis_berkas"
WORD = f"{MODELS}, jinja2, docx"
LIST_MODULES = """
import sys
from lkip_cli.__main__ import main
target = sys.argv.pop(1)
try:
    main()
except SystemExit:
    open(target, "w").write("\\n".join(name for name in sys.modules if name != "__main__"))
"""
IMPORT_LISTED = """
import importlib
for name in open({listed!r}).read().split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
"""


def measure_commands(data: Path, work: Path) -> list[Row]:
    """The commands on the data folder, in one batch with their floors."""
    listed = str(work / "modules")
    validate = ["validate", "--data", str(data)]
    build = ["build", "--data", str(data), "--keluaran", str(work / "laporan.docx"), "--nomor-halaman", "tidak"]
    interleave({"list": [sys.executable, "-c", LIST_MODULES, listed, *validate]}, rounds=1)
    used = interleave(
        {
            "typer": python(TYPER),
            "help": [LKIP, "--help"],
            "models": python(MODELS),
            "modules": python(IMPORT_LISTED.format(listed=listed)),
            "validate": [LKIP, *validate],
            "word": python(WORD),
            "build": [LKIP, *build],
        }
    )
    return [
        against("lkip --help / import typer", used["help"], used["typer"], 1.10),
        against("lkip validate / importing the same modules", used["validate"], used["modules"], 1.10),
        against("these modules / typer + models + ruamel C", used["modules"], used["models"], 1.35),
        against("lkip build / typer + models + ruamel C + jinja2 + python-docx", used["build"], used["word"], 2.20),
        Row(
            "memory of lkip validate / of typer + models + ruamel C", *_memory(used["validate"].rss, used["models"].rss)
        ),
    ]


def _memory(used: float, floor: float) -> tuple[str, float]:
    return f"{used:.0f} MiB / {floor:.0f} MiB", used / floor
