"""The one form of a figure."""

from __future__ import annotations

import datetime

from lkip_cli.model.isian import BlokIsian, IsianBerkas


def test_a_bare_figure_and_a_block_with_only_nilai_are_the_same() -> None:
    assert IsianBerkas.model_validate("47.353") == IsianBerkas.model_validate({"nilai": "47.353"})


def test_date_and_remark_stand_beside_the_figure() -> None:
    isian = IsianBerkas.model_validate({"nilai": "47.353", "data_per": "30 Juni 2017", "catatan": "Data lama."})
    assert (isian.nilai, isian.data_per, isian.catatan) == ("47.353", datetime.date(2017, 6, 30), "Data lama.")


def test_a_block_of_figures_tells_its_own_key_from_the_kode() -> None:
    blok = BlokIsian.model_validate({"selebihnya_nol": "ya", "peserta": "40"})
    assert blok.selebihnya_nol
    assert list(blok.entri) == ["peserta"]
