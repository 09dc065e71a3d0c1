"""The two examples as data of their years, and data files as an editor reads them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from lkip_cli.berkas.bawaan import data_page, example_data
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import load
from lkip_cli.skema.petunjuk import Halaman, read_petunjuk
from lkip_cli.sumber.tempat.memori import MemoriTempat

SERVER = Path(sys.prefix) / "npm" / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
WAJIB = "LKIP_WAJIB_PROGRAM"
KEADAAN = {"true": True, "false": False, "null": None, "~": None, "": None}


@pytest.fixture(scope="session")
def language_server(node: str) -> list[str]:
    """The call of the language server; without it the test is skipped, or fails where the environment demands it."""
    if not SERVER.is_file():
        message = f"{SERVER} is not installed; `make test` installs it"
        if os.environ.get(WAJIB):
            pytest.fail(message)
        pytest.skip(message)
    return [node, str(SERVER), "--stdio"]


@pytest.fixture(scope="session")
def halaman() -> Halaman:
    """The tables of data/README.md."""
    return read_petunjuk(data_page().read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def data() -> dict[str, bytes]:
    """The data files of the real example: path below the data folder -> content."""
    folder = example_data()
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


@pytest.fixture(scope="session")
def kinerja(contoh: dict[str, bytes]) -> Kinerja:
    """The year of the base example."""
    return load(MemoriTempat(contoh)).tahun[2018]


@pytest.fixture(scope="session")
def tahun(data: dict[str, bytes]) -> Mapping[int, Kinerja]:
    """The years of the real example."""
    return load(MemoriTempat(data)).tahun


def read_as_editor(raw: bytes) -> object:
    """A data file as the core schema of YAML 1.2 reads it, keys as text; raises YAMLError where it is no YAML."""
    return _value(YAML(pure=True).compose(raw.decode("utf-8-sig")))


def _value(node: Node | None) -> object:
    if isinstance(node, MappingNode):
        return {str(key.value): _value(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_value(item) for item in node.value]
    assert isinstance(node, ScalarNode)
    text, kind = str(node.value), str(node.tag).rpartition(":")[2]
    if "_" in text or kind not in {"int", "float", "bool", "null"}:
        return text
    if kind in {"bool", "null"}:
        return KEADAAN[text.casefold()]
    return int(text, 0 if text.startswith(("0x", "0o")) else 10) if kind == "int" else float(text)
