"""Places beside the model."""

from __future__ import annotations

from lkip_cli.diagnostics import FilePlace, TextPlace
from lkip_cli.model.letak import Letak
from lkip_cli.sumber.reader import read_file

YAML = b"indikator:\n  tpt:\n    nama: TPT\n    target: 3,15\n"


def _letak() -> Letak:
    tree, _ = read_file("data/2018/x/indikator.yaml", YAML)
    letak = Letak()
    letak.add(("indikator", "tpt"), lambda rest: tree.place(("indikator", "tpt", *rest)))
    return letak


def test_a_field_is_found_at_its_value() -> None:
    place = _letak().place("indikator", "tpt", "target")
    assert isinstance(place, TextPlace)
    assert (place.baris, place.kolom, place.panjang) == (4, 13, 4)


def test_a_field_that_is_not_there_is_found_at_its_parent() -> None:
    place = _letak().place("indikator", "tpt", "sumber_data")
    assert isinstance(place, TextPlace)
    assert (place.baris, place.kolom) == (2, 3)


def test_what_is_not_registered_is_somewhere_in_the_data() -> None:
    assert _letak().place("kegiatan", "x") == FilePlace("data")


def test_the_kode_under_a_kind_are_listed_in_file_order_and_those_of_other_kinds_are_not() -> None:
    letak = Letak()
    for kunci in (("data", 2, "b"), ("data", 2, "a"), ("data", 1, "c"), ("indikator", "tpt")):
        letak.add(kunci, lambda _: FilePlace("data"))
    assert letak.list_kode("data", 2) == ("b", "a")
    assert letak.list_kode("indikator") == ("tpt",)
    assert letak.list_kode("kegiatan") == ()
