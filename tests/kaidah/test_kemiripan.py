"""Names that say the same, or nearly."""

from __future__ import annotations

import pytest

from lkip_cli.kaidah.kemiripan import find_mirip, find_sama, reduce_words, split_words


def test_capitals_and_punctuation_do_not_count() -> None:
    assert split_words("SDM dan/atau calon SDM, industri.") == ("sdm", "dan", "atau", "calon", "sdm", "industri")


def test_small_words_and_old_spelling_do_not_count() -> None:
    assert reduce_words("Persentasi Koperasi yang Aktif") == ("persentase", "koperasi", "aktif")


def test_a_name_of_small_words_alone_keeps_them() -> None:
    assert reduce_words("Jumlah penduduk", frozenset({"jumlah", "penduduk"})) == ("jumlah", "penduduk")


def test_later_names_are_told_with_the_first() -> None:
    nama = {"a": ("x",), "b": ("y",), "c": ("x",), "d": ("x",)}
    assert list(find_sama(nama)) == [("c", "a"), ("d", "a")]


@pytest.mark.parametrize(
    ("satu", "lain", "mungkin", "found"),
    [
        ("pendapatan asli daerah", "pendapatan asli daerrah", False, True),
        ("lowongan pekerjaan baru", "lapangan pekerjaan baru", False, False),
        ("lowongan pekerjaan baru", "lapangan pekerjaan baru", True, True),
        ("koperasi aktif", "koperasi sehat", True, False),
        ("tahap 11", "tahap 12", True, False),
        ("pasar", "pasir", True, False),
    ],
)
def test_one_word_may_differ_if_it_looks_alike(satu: str, lain: str, found: bool, mungkin: bool) -> None:  # noqa: FBT001
    """A number tells things apart, and a name of one word has no other word to agree in."""
    nama = {"a": split_words(satu), "b": split_words(lain)}
    assert list(find_mirip(nama, lambda *_: mungkin)) == ([("b", "a")] if found else [])


def test_two_words_that_differ_make_another_name() -> None:
    nama = {"a": ("jumlah", "lowongan", "kerja"), "b": ("jumlah", "lowongen", "kerje")}
    assert list(find_mirip(nama, lambda *_: True)) == []
