"""The files around the data are what their programs read."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from lkip_cli.cli.app import make_app
from lkip_cli.kerangka.proyek import make_sekitar
from lkip_cli.kerangka.sekitar import ci, git


@pytest.mark.parametrize("path", [".github/workflows/lkip.yml", ".gitlab-ci.yml"])
def test_the_examples_for_servers_are_yaml_and_call_commands_that_exist(path: str) -> None:
    tree = YAML(typ="safe", pure=True).load(ci.make_files()[path])
    calls = [shlex.split(text) for text in _texts(tree) if text.startswith("lkip ")]
    assert [call[1] for call in calls] == ["validate", "build"]
    known = {command.name for command in make_app(()).registered_commands}
    assert {call[1] for call in calls} <= known


def test_git_leaves_out_what_can_be_made_again_and_keeps_line_ends(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    for path, teks in git.make_files().items():
        (tmp_path / path).write_text(teks, encoding="utf-8")
    asked = ["keluaran/LKIP.docx", "~$laporan.docx", "data/2026/tw1.yaml", "templates/laporan.docx"]
    done = subprocess.run(["git", "check-ignore", *asked], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == asked[:2]
    attr = ["git", "check-attr", "eol", "binary", "--", "data/a.yaml", "a.docx"]
    shown = subprocess.run(attr, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "data/a.yaml: eol: lf" in shown
    assert "a.docx: binary: set" in shown


def test_no_file_names_a_place_to_load_the_program_from() -> None:
    assert [path for path, teks in make_sekitar().items() if "pip install lkip" in teks] == []


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _texts(inner)
