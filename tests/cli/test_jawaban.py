"""The answers of `lkip init`, from options."""

from __future__ import annotations

import pytest
import typer

from lkip_cli.cli.jawaban import Permintaan, find_jawaban, parse_bidang, parse_renstra, parse_tahun_data, parse_teks

LENGKAP = Permintaan("Dinas Gizi", "Kota Madiun", None, "2026", ("gizi=Bidang Gizi",))


def test_three_options_are_enough_and_the_rest_has_a_usual_value() -> None:
    jawaban = find_jawaban(LENGKAP)
    assert (jawaban.ibu_kota, jawaban.renstra, jawaban.triwulan) == ("<ibu kota>", (2026, 2030), 1)
    assert jawaban.bidang == {"gizi": "Bidang Gizi"}


def test_outside_a_terminal_the_missing_options_are_named() -> None:
    with pytest.raises(typer.BadParameter, match="--daerah, --tahun belum ditulis"):
        find_jawaban(Permintaan(nama="x"))


@pytest.mark.parametrize("text", ["", "  ", "Dinas\nGizi", "Dinas\x1b[2J", "Dinas\u202egizi"])
def test_a_name_is_one_line_of_characters_that_can_be_seen(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        parse_teks(text)


@pytest.mark.parametrize("text", ["26", "2.026", "20266", "1026", "٢٠٢٦", ""])
def test_a_year_has_four_digits(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="bukan tahun"):
        parse_tahun_data(text)


@pytest.mark.parametrize(("text", "says"), [("2025", "bukan periode"), ("2018-2022", "tidak"), ("2030-2026", "tidak")])
def test_a_renstra_holds_the_year(text: str, says: str) -> None:
    assert parse_renstra("2025-2029", 2026) == (2025, 2029)
    with pytest.raises(typer.BadParameter, match=says):
        parse_renstra(text, 2026)


def test_two_bidang_of_one_kode_are_refused() -> None:
    with pytest.raises(typer.BadParameter, match="sudah dipakai bidang lain"):
        parse_bidang(["gizi=Bidang Gizi", "Bidang Gizi"])
