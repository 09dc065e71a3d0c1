"""All files of a place: which are data, which claim to be, and which cannot be read."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import FilePlace, Gagal, TextPlace, Tingkat
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.memori import MemoriTempat


def read(*paths: str) -> tuple[dict[str, object], list[tuple[str, str]]]:
    trees, found = read_all(MemoriTempat(dict.fromkeys(paths, b"a: 1\n")))
    roots = {kunci: "Gagal" if isinstance(tree.root, Gagal) else tree.root for kunci, tree in trees.items()}
    return roots, [(d.kode, d.place.berkas) for d in found]


def test_data_files_are_found_by_their_path_and_shown_with_the_name_of_the_place() -> None:
    trees, found = read_all(MemoriTempat({"2018/umum/tw1.yaml": b"a: %\n"}, "contoh/data"))
    assert list(trees) == ["2018/umum/tw1.yaml"]
    assert trees["2018/umum/tw1.yaml"].berkas == "contoh/data/2018/umum/tw1.yaml"
    assert found[0].place == TextPlace("contoh/data/2018/umum/tw1.yaml", 1, 4, 1, "a: %")


@pytest.mark.parametrize("path", ["tw1.yaml", "tw1.yml", "TW1.YAML", "Tw1.Yml"])
def test_the_ending_may_be_yml_and_in_any_case(path: str) -> None:
    assert read(path) == ({"tw1.yaml": {"a": "1"}}, [])


@pytest.mark.parametrize("path", ["~$tw1.yaml", "tw1.yaml~", ".tw1.yaml.swp", ".git/x.yaml", "a.swp", "README.md"])
def test_locks_copies_of_editors_and_other_files_are_passed_over(path: str) -> None:
    assert read(path) == ({}, [])


@pytest.mark.parametrize("path", ["tw1.yaml.txt", "tw1.yml.bak", "tw1.yamll", "tw1.yalm", "tw1.YAML.TXT"])
def test_a_name_that_is_nearly_right_is_a_warning(path: str) -> None:
    _, found = read_all(MemoriTempat({f"2018/{path}": b""}))
    assert [(d.kode, d.tingkat) for d in found] == [("LK140", Tingkat.PERINGATAN)]
    assert found[0].place == FilePlace(f"data/2018/{path}")
    assert "tw1.yaml`" in found[0].perbaikan


@pytest.mark.parametrize(
    "salinan", ["tw1 (1).yaml", "tw1(2).yaml", "tw1 - Salin.yaml", "tw1 - Copy (2).yaml", "Salinan tw1.yaml"]
)
def test_a_copy_is_told_with_its_original_and_not_read(salinan: str) -> None:
    trees, found = read_all(MemoriTempat({f"a/{salinan}": b"a: 2\n", "a/tw1.yaml": b"a: 1\n"}))
    assert {kunci: tree.root for kunci, tree in trees.items()} == {"a/tw1.yaml": {"a": "1"}}
    assert [(d.kode, [p.berkas for p in d.places]) for d in found] == [
        ("LK105", [f"data/a/{salinan}", "data/a/tw1.yaml"])
    ]


def test_a_copy_without_its_original_has_a_wrong_name() -> None:
    assert read("tw1 (1).yaml") == ({}, [("LK140", "data/tw1 (1).yaml")])


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        ("Koperasi.yaml", "koperasi.yaml"),
        ("A/x.yaml", "a/x.yaml"),
        ("tw1.yaml", "tw1.yml"),
        ("e\u0301.yaml", "\u00e9.yaml"),
    ],
)
def test_of_two_files_that_only_some_systems_tell_apart_neither_is_used(satu: str, dua: str) -> None:
    roots, found = read(satu, dua)
    assert list(roots.values()) == ["Gagal"]
    assert found == [("LK105", f"data/{max(satu, dua)}")]


def test_a_folder_under_the_name_of_a_data_file_cannot_be_read() -> None:
    assert read("tw1.yaml/") == ({"tw1.yaml": "Gagal"}, [("LK139", "data/tw1.yaml/")])


def test_a_file_that_cannot_be_opened_does_not_stop_the_others() -> None:
    class Terkunci(MemoriTempat):
        def read(self, path: str) -> bytes:
            if path == "a.yaml":
                raise PermissionError(13, "Permission denied")
            return super().read(path)

    trees, found = read_all(Terkunci({"a.yaml": b"", "b.yaml": b"a: 1\n"}))
    assert isinstance(trees["a.yaml"].root, Gagal)
    assert trees["b.yaml"].root == {"a": "1"}
    assert [(d.kode, d.place) for d in found] == [("LK139", FilePlace("data/a.yaml"))]
    assert "izin" in found[0].ringkas
