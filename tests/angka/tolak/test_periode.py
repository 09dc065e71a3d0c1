"""Each reason for which a text is no period."""

from __future__ import annotations

import pytest

from lkip_cli.angka.periode import read_periode
from lkip_cli.diagnostics import Fault


@pytest.mark.parametrize(
    ("text", "kode", "pengganti"),
    [
        ("2018-TW5", "LK191", None),
        ("2018-tw0", "LK191", None),
        ("TW II 2018", "LK192", "2018-TW2"),
        ("Triwulan II Tahun 2018", "LK192", "2018-TW2"),
        ("2018 TW2", "LK192", "2018-TW2"),
        ("2018-TWII", "LK192", "2018-TW2"),
        ("18-TW2", "LK193", None),
        ("2018", "LK193", None),
        ("semester I 2018", "LK193", None),
        ("", "LK193", None),
    ],
)
def test_a_text_is_refused_for_its_own_reason(text: str, kode: str, pengganti: str | None) -> None:
    fault = read_periode(text)
    assert isinstance(fault, Fault)
    assert (fault.kode, fault.pengganti) == (kode, pengganti)
