"""The refusals as a whole: when they are loaded, and what holds for every one of them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.angka.baca import read_angka
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import read_periode, read_triwulan
from lkip_cli.angka.tanggal import read_tanggal
from lkip_cli.angka.tolak import PANJANG_DIBACA, load_rules
from lkip_cli.diagnostics import Fault

KELUARGA = ["angka", "tanggal", "periode", "triwulan"]
potongan = st.sampled_from(
    [
        *"015.,-+ %/:_()OlR#=eé–;",
        "000",
        "096",
        "Rp ",
        ",-",
        " juta",
        " org",
        " s.d. ",
        "Juni",
        "Feb",
        "2018",
        "TW",
        "IV",
    ]
)
texts = st.text(max_size=12) | st.lists(potongan, max_size=7).map("".join)
repeatable = settings(deadline=None, derandomize=True, database=None)

READ_CLEAN = """
import sys
from lkip_cli.angka.baca import read_angka
from lkip_cli.angka.jenis import JenisAngka
read_angka("8.950.000,-", JenisAngka.RUPIAH)
print([name for name in sys.modules if ".lk1" in name])
"""


def test_clean_data_load_no_refusal() -> None:
    shown = subprocess.run([sys.executable, "-c", READ_CLEAN], capture_output=True, check=True, text=True)
    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize("keluarga", KELUARGA)
def test_a_file_is_named_after_its_code_and_the_codes_ascend(keluarga: str) -> None:
    names = [rule.__name__.rsplit(".", 1)[-1] for rule in load_rules(keluarga)]
    codes = [rule.KAIDAH.kode.lower() for rule in load_rules(keluarga)]
    assert [name.split("_")[0] for name in names] == codes == sorted(codes)


@repeatable
@given(texts, st.sampled_from(JenisAngka))
def test_whatever_the_text_a_figure_is_read_or_refused_within_it(text: str, jenis: JenisAngka) -> None:
    _check(text, read_angka(text, jenis))


@repeatable
@given(texts)
def test_whatever_the_text_a_date_or_period_is_read_or_refused_within_it(text: str) -> None:
    for value in (read_tanggal(text), read_periode(text), read_triwulan(text)):
        _check(text, value)


@repeatable
@given(texts, st.sampled_from(JenisAngka))
def test_the_other_spelling_of_a_figure_holds_the_same_digits(text: str, jenis: JenisAngka) -> None:
    """Only zeros in front, and decimals that are zero (LK174, LK175), may be gone or added."""
    fault = read_angka(text, jenis)
    if isinstance(fault, Fault) and fault.pengganti is not None and text.isascii():
        assert not isinstance(read_angka(fault.pengganti, jenis), Fault)
        ditulis = text.partition(",")[0] if fault.kode in {"LK174", "LK175"} else text
        assert _digits(fault.pengganti) == _digits(ditulis)


def test_the_beginning_of_an_endless_text_is_no_reason_to_rewrite_it() -> None:
    fault = read_angka("5" + " " * PANJANG_DIBACA + "7", JenisAngka.BULAT)
    assert isinstance(fault, Fault)
    assert fault.pengganti is None


def _check(text: str, value: object) -> None:
    if isinstance(value, Fault):
        assert 0 <= value.offset <= value.offset + value.panjang <= len(text)
        assert all((value.ringkas, value.mengapa.endswith("."), value.perbaikan.endswith((".", "?"))))


def _digits(text: str) -> str:
    return "".join(c for c in text if c in "0123456789").lstrip("0")
