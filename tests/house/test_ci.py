"""The examples for CI servers and the hook for commits do what the pages say."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

if TYPE_CHECKING:
    from tests.conftest import Gudang

Node = dict[str, object] | list[object] | str
GH = """\
import json, re, sys
comments = json.load(open("comments.json"))
if "--jq" in sys.argv:
    login, mark = re.findall(r'"([^"]*)"', sys.argv[sys.argv.index("--jq") + 1])
    ours = [c["id"] for c in comments if c["user"]["login"] == login and c["body"].startswith(mark)]
    print("".join(f"{number}\\n" for number in ours), end="")
else:
    json.dump(sys.argv[1:], open("written.json", "w"))
"""
"""Stands for the program of GitHub: it chooses comments by author and beginning, and notes what it is to write."""


@pytest.fixture(scope="module")
def examples(root: Path) -> list[Node]:
    """The YAML blocks of the section "In CI", read: two workflows of GitHub Actions, then GitLab."""
    section = (root / "README.md").read_text(encoding="utf-8").split("\n## In CI\n")[1].split("\n## ")[0]
    return [YAML(typ="safe", pure=True).load(block) for block in re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)]


@pytest.fixture(scope="module")
def hook(root: Path) -> dict[str, object]:
    """The one hook that is offered to pre-commit."""
    (offered,) = YAML(typ="safe", pure=True).load((root / ".pre-commit-hooks.yaml").read_bytes())
    assert isinstance(offered, dict)
    return offered


@pytest.fixture
def proyek(root: Path, gudang: Gudang) -> Path:
    """A repository with the base example, and the branch `main` as it is at its origin."""
    shutil.copytree(root / "tests" / "contoh", gudang.path / "data")
    gudang.git("update-ref", "refs/remotes/origin/main", gudang.commit("Isi"))
    return gudang.path


def test_the_examples_are_a_workflow_and_a_pipeline(examples: list[Node]) -> None:
    assert [set(example) for example in examples] == [
        {"name", "on", "permissions", "jobs"},
        {"name", "on", "permissions", "jobs"},
        {"lkip"},
    ]


def test_each_call_in_the_examples_runs_and_writes_what_is_then_uploaded(examples: list[Node], proyek: Path) -> None:
    calls = [text for example in examples for text in _texts(example) if text.startswith("lkip ")]
    assert len(calls) == 3
    for call in calls:
        done = _run(proyek, *shlex.split(Template(call).substitute(GITHUB_BASE_REF="main"))[1:])
        assert done.returncode == 0, done.stdout + done.stderr
    uploaded = {text for example in examples for text in _texts(example) if re.fullmatch(r"lkip[\w-]*\.\w+", text)}
    assert uploaded == {"lkip.sarif", "lkip-review.md", "lkip-mutu.json", "lkip.xml"}
    assert [name for name in uploaded if not (proyek / name).is_file()] == []


def test_what_runs_the_code_of_a_pull_request_cannot_write_and_what_writes_runs_none(examples: list[Node]) -> None:
    review, comment = _jobs(examples[1])
    assert _at(examples[1], "permissions") == {}
    assert (_at(review, "permissions"), _at(comment, "permissions")) == (
        {"contents": "read"},
        {"pull-requests": "write"},
    )
    assert not any(word in text for text in _texts(comment) for word in ("checkout", "pip", "lkip review"))
    runs = [text for job in (review, comment) for step in _steps(job) if (text := str(step.get("run", "")))]
    assert [text for text in runs if "${{" in text] == []


@pytest.mark.parametrize(
    ("comments", "call"),
    [
        ([], ["--method", "POST", "repos/dinas/lkip/issues/7/comments"]),
        ([("siti", "<!-- lkip -->")], ["--method", "POST", "repos/dinas/lkip/issues/7/comments"]),
        ([("github-actions[bot]", "lain")], ["--method", "POST", "repos/dinas/lkip/issues/7/comments"]),
        (
            [
                ("github-actions[bot]", "lain"),
                ("siti", "<!-- lkip -->"),
                ("github-actions[bot]", "<!-- lkip -->\nlama"),
            ],
            ["--method", "PATCH", "repos/dinas/lkip/issues/comments/2"],
        ),
    ],
)
def test_the_comment_is_made_once_and_then_updated(
    examples: list[Node], tmp_path: Path, comments: list[tuple[str, str]], call: list[str]
) -> None:
    """Only a comment of the workflow that begins with the mark is updated; the n-th comment has the number n."""
    (step,) = [step for step in _steps(_jobs(examples[1])[1]) if "run" in step]
    answer = [{"id": n, "user": {"login": who}, "body": body} for n, (who, body) in enumerate(comments)]
    gh = tmp_path / "bin" / "gh"
    gh.parent.mkdir()
    gh.write_text(f"#!{sys.executable}\n{GH}", encoding="utf-8")
    gh.chmod(0o755)
    (tmp_path / "comments.json").write_text(json.dumps(answer), encoding="utf-8")
    filled = {"github.token": "t", "github.repository": "dinas/lkip", "github.event.pull_request.number": "7"}
    variables = _at(step, "env")
    assert isinstance(variables, dict)
    env = {
        str(name): re.sub(r"\$\{\{ (\S+) \}\}", lambda m: filled[m[1]], str(text)) for name, text in variables.items()
    }
    whole = {**os.environ, **env, "PATH": f"{gh.parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["bash", "-e", "-c", str(step["run"])], cwd=tmp_path, env=whole, check=True)
    written = json.loads((tmp_path / "written.json").read_text(encoding="utf-8"))
    assert written == ["api", "--silent", *call, "--field", "body=@lkip-review.md"]


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


def _at(node: Node, key: str) -> object:
    assert isinstance(node, dict)
    return node[key]


def _jobs(workflow: Node) -> list[dict[str, object]]:
    jobs = _at(workflow, "jobs")
    assert isinstance(jobs, dict)
    return list(jobs.values())


def _steps(job: dict[str, object]) -> list[dict[str, object]]:
    steps = job["steps"]
    assert isinstance(steps, list)
    return steps


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
