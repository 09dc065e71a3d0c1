"""The sources of a report are found by their digests, in git or among the files of now."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template
from lkip_cli.cli.sumber_laporan import DataAsal, Pencarian, TemplatAsal
from lkip_cli.cli.tempat import FolderData
from lkip_cli.laporan.manifes import Jejak, Revisi
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.manifes.jejak import digest_data

if TYPE_CHECKING:
    from tests.conftest import Gudang

TW1 = Periode(2018, 1)
DATA, TEMPLAT = {"2018/tw1.yaml": b"a: 1\n"}, b"templat"
FILES: dict[str, bytes | None] = {"data/2018/tw1.yaml": b"a: 1\n", "templates/laporan.docx": TEMPLAT}
CHANGED: dict[str, bytes | None] = {"data/2018/tw1.yaml": b"a: 2\n", "templates/laporan.docx": b"lain"}
JEJAK = Jejak("0.1.0", hashlib.sha256(TEMPLAT).hexdigest(), digest_data(MemoriTempat(DATA), TW1), "Dinas", "2018-TW1")


def search(gudang: Gudang, komit: str, jejak: Jejak = JEJAK, data: str = "data") -> Pencarian:
    return Pencarian(FolderData(gudang.path / "data", "data"), jejak, Revisi(komit, data, "templates/laporan.docx"))


def find_both(pencarian: Pencarian) -> tuple[DataAsal, TemplatAsal]:
    data, templat = pencarian.find_data(TW1), pencarian.find_templat(None)
    assert data is not None
    assert templat is not None
    return data, templat


def test_the_recorded_revision_comes_first(gudang: Gudang) -> None:
    komit = gudang.commit("satu", FILES)
    gudang.commit("dua", CHANGED)
    data, templat = find_both(search(gudang, komit))
    assert (data.tempat.nama, data.tempat.read("2018/tw1.yaml"), templat.isi) == ("data", b"a: 1\n", TEMPLAT)
    # The first commit of a test is made on 2018-06-27 (1530000000 + one day, +0700).
    assert data.uraian == templat.uraian == f"revisi {komit[:10]} (27 Juni 2018)"


def test_where_the_revision_has_other_data_those_of_now_are_taken(gudang: Gudang) -> None:
    komit = gudang.commit("satu", CHANGED)
    gudang.commit("dua", FILES)
    data, templat = find_both(search(gudang, komit))
    assert data.uraian == "berkas sekarang, data"
    assert templat.uraian.startswith("berkas sekarang, ")


def test_a_template_that_is_named_is_taken_where_it_is_the_one(gudang: Gudang, tmp_path: Path) -> None:
    komit = gudang.commit("satu", CHANGED)
    (tmp_path / "lama.docx").write_bytes(TEMPLAT)
    templat = search(gudang, komit).find_templat(str(tmp_path / "lama.docx"))
    assert templat is not None
    assert templat.isi == TEMPLAT


def test_the_builtin_template_is_the_last_that_is_tried(gudang: Gudang) -> None:
    komit = gudang.commit("satu", CHANGED)
    digest = hashlib.sha256(default_template().read_bytes()).hexdigest()
    templat = search(gudang, komit, Jejak("0.1.0", digest, "", "", "")).find_templat(None)
    assert templat is not None
    assert templat.uraian == "templat bawaan lkip"


def test_sources_that_are_nowhere_are_not_replaced_by_others(gudang: Gudang) -> None:
    pencarian = search(gudang, gudang.commit("satu", CHANGED))
    assert (pencarian.find_data(TW1), pencarian.find_templat(None), pencarian.catatan) == (None, None, [])


@pytest.mark.parametrize(
    ("komit", "data", "says"),
    [
        ("f" * 40, "data", "tidak dikenal"),
        ("--upload-pack=x", "data", "bukan revisi git"),
        ("HEAD", "tidak-ada", "folder data `tidak-ada` tidak ada pada revisi"),
        ("HEAD", "../data", "git"),
    ],
)
def test_what_git_cannot_give_is_noted(komit: str, data: str, says: str, gudang: Gudang) -> None:
    gudang.commit("satu", FILES)
    pencarian = search(gudang, komit, data=data)
    found = pencarian.find_data(TW1)
    assert found is not None
    assert found.uraian == "berkas sekarang, data"
    assert says in pencarian.catatan[0]


def test_without_a_recorded_revision_git_is_not_asked(tmp_path: Path) -> None:
    (tmp_path / "2018").mkdir()
    (tmp_path / "2018" / "tw1.yaml").write_bytes(b"a: 1\n")
    pencarian = Pencarian(FolderData(tmp_path, "data"), JEJAK, Revisi())
    assert pencarian.find_data(TW1) is not None
    assert pencarian.catatan == []
