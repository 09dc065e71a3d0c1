"""The examples for CI servers and the hook for commits do what the pages say."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

Node = dict[str, object] | list[object] | str


@pytest.fixture(scope="module")
def examples(root: Path) -> list[Node]:
    """The YAML blocks of the section "In CI", read: GitHub Actions, then GitLab."""
    section = (root / "README.md").read_text(encoding="utf-8").split("\n## In CI\n")[1].split("\n## ")[0]
    return [YAML(typ="safe", pure=True).load(block) for block in re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)]


@pytest.fixture(scope="module")
def hook(root: Path) -> dict[str, object]:
    """The one hook that is offered to pre-commit."""
    (offered,) = YAML(typ="safe", pure=True).load((root / ".pre-commit-hooks.yaml").read_bytes())
    assert isinstance(offered, dict)
    return offered


@pytest.fixture
def proyek(root: Path, tmp_path: Path) -> Path:
    """A repository with the base example."""
    (tmp_path / ".git").mkdir()
    shutil.copytree(root / "tests" / "contoh", tmp_path / "data")
    return tmp_path


def test_the_examples_are_a_workflow_and_a_pipeline(examples: list[Node]) -> None:
    github, gitlab = examples
    assert isinstance(github, dict)
    assert isinstance(gitlab, dict)
    assert {"name", "on", "permissions", "jobs"} == set(github)
    assert set(gitlab) == {"lkip"}


def test_each_call_in_the_examples_runs_and_writes_what_is_then_uploaded(examples: list[Node], proyek: Path) -> None:
    calls = [text for example in examples for text in _texts(example) if text.startswith("lkip ")]
    assert len(calls) == 2
    for call in calls:
        done = _run(proyek, *shlex.split(call)[1:])
        assert done.returncode == 0, done.stdout + done.stderr
    uploaded = {text for example in examples for text in _texts(example) if re.fullmatch(r"lkip[\w-]*\.\w+", text)}
    assert uploaded == {"lkip.sarif", "lkip-mutu.json", "lkip.xml"}
    assert [name for name in uploaded if not (proyek / name).is_file()] == []


def test_the_hook_is_called_with_data_files_only(hook: dict[str, object]) -> None:
    pattern = re.compile(str(hook["files"]))
    assert hook["id"] == "lkip-validate"
    assert pattern.search("data/2018/koperasi/tw2.yaml")
    assert pattern.search("data/lkip.yml")
    assert not pattern.search("README.md")
    assert not pattern.search("data/README.md")


def test_the_hook_stops_a_commit_for_the_files_that_hold_an_error(hook: dict[str, object], proyek: Path) -> None:
    """The files are given as git names them; what stands in others does not stop the commit."""
    tw1, other = "data/2018/umum/tw1.yaml", "data/peraturan.yaml"
    entry = shlex.split(str(hook["entry"]))[1:]
    assert _run(proyek, *entry, tw1, other).returncode == 0
    text = (proyek / tw1).read_text(encoding="utf-8")
    (proyek / tw1).write_text(text.replace("nilai-layanan: 3,5", "nilai-layanan: 3.5"), encoding="utf-8")
    assert _run(proyek, *entry, tw1, other).returncode == 1
    assert _run(proyek, *entry, other).returncode == 0


def _texts(node: object) -> Iterator[str]:
    """Every text of a tree."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _texts(inner)


def _run(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "lkip_cli", *args]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False)
