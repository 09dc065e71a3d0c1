"""Which part of the state is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.berkas.bawaan import example_data
from lkip_cli.cli.keadaan import find_status

CONTOH = str(Path(__file__).parents[1] / "contoh")


def test_the_example_is_complete_in_both_quarters() -> None:
    """Four bidang, two quarters; what its tables lack is said in words."""
    status = find_status(str(example_data()), None, ())
    assert [str(satu.periode) for satu in status.baris] == ["2018-TW1"] * 4 + ["2018-TW2"] * 4
    assert status.lengkap


def test_bidang_and_year_choose_rows() -> None:
    status = find_status(str(example_data()), 2018, ["koperasi"])
    assert {satu.bidang for satu in status.baris} == {"koperasi"}


def test_what_is_not_there_is_refused_with_what_is() -> None:
    with pytest.raises(typer.BadParameter, match=r"bidang “gizi” tidak ada\. Yang ada: umum\."):
        find_status(CONTOH, None, ["gizi"])
    with pytest.raises(typer.BadParameter, match="tahun 2019 belum ada"):
        find_status(CONTOH, 2019, ())
