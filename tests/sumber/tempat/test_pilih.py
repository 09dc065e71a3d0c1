"""What a name says about a file."""

from __future__ import annotations

import pytest

from lkip_cli.sumber.tempat.pilih import choose, key_of, original_of


@pytest.mark.parametrize(
    ("path", "kunci"),
    [("2018/Umum/TW1.YML", "2018/umum/tw1.yaml"), ("e\u0301.yaml", "\u00e9.yaml"), ("a.yml/b.yaml", "a.yml/b.yaml")],
)
def test_the_key_is_the_path_in_its_usual_form(path: str, kunci: str) -> None:
    assert key_of(path) == kunci


@pytest.mark.parametrize(
    ("path", "asal"),
    [
        ("a/tw1 (1).yaml", "a/tw1.yaml"),
        ("tw1 - Salinan (3).yml", "tw1.yaml"),
        ("tw1_copy.yaml", "tw1.yaml"),
        ("Copy of tw1.yaml", "tw1.yaml"),
        ("tw1.yaml", None),
        ("2014-2018.yaml", None),
        ("salinan.yaml", None),
        ("tw1 (1).docx", None),
    ],
)
def test_a_copy_is_known_by_its_name(path: str, asal: str | None) -> None:
    assert original_of(path) == asal


def test_every_file_is_sorted_out_once() -> None:
    pilihan = choose(["b.yaml", "B.yaml", "b (1).yaml", "c.yaml.txt", "d/", "~$b.yaml", "catatan.md"])
    assert pilihan.data == {"b.yaml": "B.yaml"}
    assert pilihan.kembar == [("b.yaml", "B.yaml"), ("b (1).yaml", "B.yaml")]
    assert pilihan.hampir == [("c.yaml.txt", "c.yaml")]
    assert pilihan.tertutup == ["d/"]
