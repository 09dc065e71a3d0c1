"""The names of a template in the three formats."""

from __future__ import annotations

import json
from pathlib import Path

from lkip_cli.cli.daftar_isian import format_json, format_markdown, format_text
from lkip_cli.laporan.isian import Isian, list_isian
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.folder import FolderTempat

AKAR = Path(__file__).parents[2]
TAHUN = Isian("periode", "tahun", "tahun", "teks", "2018", dalam_daftar=False)
NAMA = Isian("instansi.bidang", "nama", "nama unit kerja", "teks", "A | B", dalam_daftar=True)
METODE = Isian("", "metode", "cara menghitung", "daftar", "", dalam_daftar=False)


def test_the_columns_of_the_screen_stand_below_each_other_over_all_groups() -> None:
    assert format_text([METODE, TAHUN, NAMA]).split("\n") == [
        "Nama langsung",
        "  metode  cara menghitung  (daftar)",
        "",
        "periode",
        "  tahun   tahun            2018",
        "",
        "Baris instansi.bidang",
        "  nama    nama unit kerja  A | B",
    ]


def test_a_table_of_markdown_keeps_a_bar_inside_its_cell() -> None:
    table = "### Baris `instansi.bidang`\n\n| Nama | Arti | Contoh |\n|---|---|---|\n"
    assert format_markdown([NAMA]) == table + "| `nama` | nama unit kerja | A \\| B |"


def test_a_long_example_is_cut_for_reading_and_whole_for_programs() -> None:
    panjang = Isian("", "visi", "visi", "teks", "kata " * 30, dalam_daftar=False)
    shown = format_text([panjang]).split("  ")[-1]
    assert shown == "kata " * 11 + "ka..."
    assert len(shown) <= 60
    assert json.loads(format_json([panjang]))[0]["contoh"] == "kata " * 30


def test_control_characters_of_the_data_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in format_text([Isian("", "x", "x", "teks", "a\x1b[31mb", dalam_daftar=False)])


def test_json_gives_the_whole_name_and_where_it_stands() -> None:
    assert json.loads(format_json([NAMA])) == [
        {
            "kelompok": "instansi.bidang",
            "nama": "instansi.bidang.nama",
            "arti": "nama unit kerja",
            "jenis": "teks",
            "contoh": "A | B",
            "dalam_daftar": True,
        }
    ]


def test_the_table_of_names_in_the_readme_of_the_template_is_the_one_of_the_program() -> None:
    """Where it differs: `lkip template vars --format markdown` prints the new one."""
    muatan = load(FolderTempat(AKAR / "data", "data"))
    konteks, _ = compose(muatan, max(muatan.hasil))
    section = (
        (AKAR / "templates" / "README.md").read_text(encoding="utf-8").partition("\n## 5.")[2].partition("\n## ")[0]
    )
    assert section[section.index("### ") :].strip() == format_markdown(list_isian(konteks))
