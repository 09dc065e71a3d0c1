"""Slots that take something else than their type."""

from __future__ import annotations

import pydantic
import pytest

from lkip_cli.diagnostics import Diagnostic, FilePlace, Gagal, Tingkat
from lkip_cli.model.boleh import AtauAbsen, AtauTidakAda, Entri
from lkip_cli.model.dasar import Baris, Model
from lkip_cli.model.nilai import Absen, KataAbsen

GAGAL = Gagal(Diagnostic("LK201", Tingkat.KESALAHAN, "x", (FilePlace("data"),), "y", "z"))


class Isi(Model):
    """A block with one slot of each kind."""

    entri: Entri[Baris] = ""
    tidak_ada: AtauTidakAda[Baris] = ""
    absen: AtauAbsen[Baris] = ""


@pytest.mark.parametrize("slot", ["entri", "tidak_ada", "absen"])
def test_an_unreadable_entry_passes_as_it_is(slot: str) -> None:
    assert getattr(Isi.model_validate({slot: GAGAL}), slot) is GAGAL


def test_the_words_of_absence_are_those_that_the_slot_knows() -> None:
    assert Isi.model_validate({"tidak_ada": "tidak ada"}).tidak_ada == Absen(KataAbsen.TIDAK_ADA)
    assert Isi.model_validate({"tidak_ada": "tidak ada data"}).tidak_ada == "tidak ada data"
    assert Isi.model_validate({"absen": "tidak ada data"}).absen == Absen(KataAbsen.TIDAK_ADA_DATA)
    assert Isi.model_validate({"entri": "tidak ada"}).entri == "tidak ada"


def test_a_fault_inside_a_slot_keeps_a_plain_path() -> None:
    with pytest.raises(pydantic.ValidationError) as failure:
        Isi.model_validate({"absen": {"a": "b"}})
    assert failure.value.errors()[0]["loc"] == ("absen",)
