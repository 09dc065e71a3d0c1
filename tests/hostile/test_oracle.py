"""The judge of the mutants, judged by hand."""

from __future__ import annotations

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from tests.hostile.oracle import TOLAK, read_value

ARTI = [
    (" 85.000", "rupiah", "85000"),
    (" 8.950.000,-", "rupiah", "8950000"),
    (" Rp 8.950.000,00", "rupiah", "8950000"),
    (" -Rp5.000", "rupiah", "-5000"),
    (" Rp -5.000", "rupiah", "-5000"),
    (" '4.239'", "bulat", "4239"),
    (' "3,10" # catatan', "desimal", "3.10"),
    (" 3,10  # catatan", "desimal", "3.10"),
    (" 90,91 %", "persen", "90.91"),
    (" 1.234.567", "desimal", "1234567"),
    (" -0", "bulat", "0"),
]
DITOLAK = [
    (" 3,900,000", "rupiah"),
    (" 152.677.25", "rupiah"),
    (" 85,00 ,-", "rupiah"),
    (" 8.950.000,50", "rupiah"),
    (" 1.000.000.000.000.001", "rupiah"),
    (" -Rp -5", "rupiah"),
    (" 37,962", "bulat"),
    (" 98.405", "desimal"),
    (" 3.15", "persen"),
    (" 007", "bulat"),
    (" 0.123", "bulat"),
    (" 90,", "persen"),
    (" ,5", "persen"),
    (" 1e3", "desimal"),
    (" 40 # catatan", "bulat"),
    (" 40  #1", "bulat"),
    (" 40%", "bulat"),
    (" '40", "bulat"),
    (" '40' x", "bulat"),
    (" [40]", "bulat"),
    (" -", "bulat"),
    (" ", "bulat"),
    (" null", "bulat"),
    ("40", "bulat"),
    (" 4\u200b0", "bulat"),
    (" ٤٠", "bulat"),
    (" belum ditetapkan", "bulat"),
]


@pytest.mark.parametrize(("rest", "jenis", "nilai"), ARTI)
def test_a_figure_has_its_meaning(rest: str, jenis: str, nilai: str) -> None:
    assert str(read_value(rest, jenis, "realisasi")) == str(Decimal(nilai))


@pytest.mark.parametrize(("rest", "jenis"), DITOLAK)
def test_what_is_no_figure_must_be_refused(rest: str, jenis: str) -> None:
    assert read_value(rest, jenis, "realisasi") is TOLAK


def test_a_word_counts_where_it_belongs() -> None:
    assert read_value(" belum diukur", "bulat", "realisasi") == "belum diukur"
    assert read_value(" belum diukur", "rupiah", "anggaran") is TOLAK
    assert read_value(" BB", "predikat", "realisasi", ("A", "BB")) == "BB"
    assert read_value(" BB", "predikat", "realisasi", ("A",)) is TOLAK


@pytest.mark.parametrize("name", ["oracle.py", "pembaca.py", "angka_teks.py"])
def test_the_judge_knows_nothing_of_the_program(name: str) -> None:
    tree = ast.parse((Path(__file__).parent / name).read_bytes())
    modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert [module for module in modules if module.startswith("lkip_cli")] == []
    assert modules & {"tests.hostile.lapis", "tests.hostile.angka_model"} == set()
