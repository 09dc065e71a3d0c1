"""The state of a data folder in each format."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import lkip_cli
from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.kelengkapan import Isi, Kelengkapan, Status, Temuan
from lkip_cli.writers.status.formats import find_format
from lkip_cli.writers.status.lajur import Tampilan

SCHEMA = Path(lkip_cli.__file__).parent / "writers" / "status" / "status.schema.json"


@pytest.fixture
def status() -> Status:
    """A bidang with an ugly name that lacks something, and one without a file."""
    satu = Kelengkapan(
        Periode(2018, 2),
        "gizi",
        "Bidang | <b>\x1b[2J @ani",
        ada=True,
        isi=Isi(["a: x"], ["a: y"], ["a: z"], []),
        temuan=Temuan(2, 1),
    )
    dua = Kelengkapan(
        Periode(2018, 2), "ukp", "Bidang UKP", ada=False, isi=Isi(belum_diisi=["a: w"]), temuan=Temuan(1, 0)
    )
    return Status((satu, dua), Temuan(0, 3))


def test_the_screen_shows_a_row_for_each_bidang_and_obeys_no_name(status: Status) -> None:
    lines = find_format("text")(Tampilan(status)).splitlines()
    assert lines[0].split("  ")[0] == "Triwulan"
    assert lines[1].split() == ["2018", "TW", "II", "Bidang", "|", "<b>\\x1b[2J", "@ani", "1", "1", "1", "0", "2", "1"]
    assert lines[2].endswith("belum ada berkas")
    assert lines[-1] == "Berkas lain (rencana dan bagian perencanaan): 0 kesalahan, 3 peringatan."


def test_with_details_every_open_entry_is_named(status: Status) -> None:
    shown = find_format("text")(Tampilan(status, rinci=True))
    assert "2018 TW II, Bidang UKP: belum diisi\n  a: w\n" in shown
    assert "belum diukur\n  a: z\n" in shown
    assert "a: x" not in shown


def test_markdown_is_a_table_whose_cells_hold_no_markup(status: Status) -> None:
    shown = find_format("markdown")(Tampilan(status, rinci=True))
    assert "| 2018 TW II | Bidang \\| \\<b\\>\\\\x1b\\[2J @&#8203;ani | 1 | 1 | 1 | 0 | 2 | 1 |  |" in shown
    assert "- a: w\n" in shown


def test_json_is_as_its_schema_says_and_complete_without_asking(status: Status) -> None:
    page = json.loads(find_format("json")(Tampilan(status)))
    jsonschema.validate(page, json.loads(SCHEMA.read_bytes()))
    assert page["bidang"][0]["belum_diisi"] == ["a: y"]
    assert (page["lengkap"], page["temuan_lainnya"]) == (False, {"kesalahan": 0, "peringatan": 3})


def test_without_a_quarter_it_says_so() -> None:
    shown = find_format("text")(Tampilan(Status((), Temuan())))
    assert shown.endswith("\nBelum ada berkas triwulan. Berkas lain: 0 kesalahan, 0 peringatan.")
