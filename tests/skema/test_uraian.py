"""Annotations of the file models, taken apart."""

from __future__ import annotations

from lkip_cli.model.boleh import AtauAbsen, AtauTidakAda, Entri
from lkip_cli.model.dasar import Angka, Narasi, Opsional, Tanggal, TeksAngka
from lkip_cli.model.isian import IsianBerkas
from lkip_cli.skema.uraian import take_apart


def test_the_type_is_what_a_file_writes() -> None:
    assert take_apart(Entri[IsianBerkas]).jenis is IsianBerkas
    assert take_apart(Opsional[TeksAngka]).jenis is str


def test_marks_of_every_level_are_kept() -> None:
    assert Angka in take_apart(Entri[TeksAngka]).tanda


def test_words_of_absence_are_those_of_the_slot() -> None:
    assert take_apart(AtauTidakAda[Narasi]).kata == ("tidak ada",)
    assert take_apart(AtauAbsen[IsianBerkas]).kata == ("tidak ada", "tidak ada data", "belum ditetapkan")


def test_a_slot_may_be_left_empty_only_where_its_type_says_so() -> None:
    assert take_apart(Entri[Tanggal] | None).kosong
    assert not take_apart(Opsional[Tanggal]).kosong
    assert not take_apart(Tanggal).kosong
