"""Where the sources of a report lie in git."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.cli.revisi import find_revisi
from lkip_cli.laporan.manifes import Revisi

if TYPE_CHECKING:
    from tests.conftest import Gudang

ISI = {"kerja/data/lkip.yaml": b"a: 1\n", "kerja/templates/laporan.docx": b"x"}


def test_the_commit_and_the_paths_of_data_and_template_are_told(gudang: Gudang) -> None:
    gudang.commit("satu", ISI)
    found = find_revisi(gudang.path / "kerja" / "data", gudang.path / "kerja" / "templates" / "laporan.docx")
    assert (len(found.komit), found.data, found.templat) == (40, "kerja/data", "kerja/templates/laporan.docx")


def test_a_template_from_elsewhere_has_no_path(gudang: Gudang, tmp_path_factory: pytest.TempPathFactory) -> None:
    gudang.commit("satu", ISI)
    elsewhere = tmp_path_factory.mktemp("lain") / "laporan.docx"
    assert find_revisi(gudang.path / "kerja" / "data", elsewhere).templat == ""


def test_a_data_folder_that_is_the_repository_itself_has_an_empty_path(gudang: Gudang) -> None:
    gudang.commit("satu", {"lkip.yaml": b"a: 1\n", "laporan.docx": b"x"})
    found = find_revisi(gudang.path, gudang.path / "laporan.docx")
    assert (found.data, found.templat) == ("", "laporan.docx")


def test_without_a_repository_nothing_is_recorded(tmp_path: Path) -> None:
    assert find_revisi(tmp_path, tmp_path / "laporan.docx") == Revisi()
