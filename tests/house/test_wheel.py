"""The package as others get it: built, installed elsewhere, and run in an empty folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

COPY_EXAMPLE = """
import shutil
from lkip_cli.berkas.bawaan import default_template, example_data
assert default_template().is_file(), default_template()
shutil.copytree(example_data(), "data")
"""


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the project, built with what is already installed."""
    target = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--no-index", "--wheel-dir", str(target), str(root)], check=True)
    return next(target.glob("lkip-*.whl"))


def test_the_wheel_carries_the_example_and_the_template_inside_the_package(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    example = {f"lkip_cli/bawaan/{p.relative_to(root).as_posix()}" for p in (root / "data").rglob("*") if p.is_file()}
    assert example <= names
    assert "lkip_cli/bawaan/templates/laporan.docx" in names
    assert "lkip_cli/diagnostics/formats/temuan.schema.json" in names
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"lkip_cli"}
    assert not [name for name in names if name.startswith("lkip_cli/bawaan/templates/") and name.endswith(".py")]


def test_an_installed_wheel_builds_the_report_of_its_own_example(wheel: Path, tmp_path: Path) -> None:
    """The new environment borrows the installed libraries, and finds lkip only in the wheel."""
    python = _install(wheel, tmp_path / "venv")
    empty = tmp_path / "kosong"
    empty.mkdir()
    _run(empty, str(python), "-c", COPY_EXAMPLE)
    lkip = str(python.with_name("lkip"))
    _run(empty, lkip, "build", "--triwulan", "2", "--tahun", "2018", "--data", "data")
    assert zipfile.is_zipfile(empty / "keluaran" / "LKIP-2018-TW2.docx")


def _install(wheel: Path, folder: Path) -> Path:
    """A new environment with the wheel in it; its Python."""
    venv.create(folder, symlinks=True)
    paths = {"base": str(folder), "platbase": str(folder)}
    scripts, library = Path(sysconfig.get_path("scripts", "venv", paths)), sysconfig.get_path("purelib", "venv", paths)
    python = scripts / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True)
    Path(library, "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


def _run(folder: Path, *command: str) -> None:
    quiet = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run(command, cwd=folder, env=quiet, check=True)
