"""Each reason for which a text is no triwulan."""

from __future__ import annotations

import pytest

from lkip_cli.angka.periode import read_triwulan
from lkip_cli.diagnostics import Fault


@pytest.mark.parametrize(
    ("text", "kode", "bagian"),
    [
        ("5", "LK194", "5"),
        ("triwulan 0", "LK194", "0"),
        ("TW V", "LK194", "V"),
        ("semester I", "LK195", ""),
        ("triwulan pertama", "LK195", ""),
        ("Juni", "LK195", ""),
        ("", "LK195", ""),
    ],
)
def test_a_text_is_refused_for_its_own_reason(text: str, kode: str, bagian: str) -> None:
    fault = read_triwulan(text)
    assert isinstance(fault, Fault)
    assert (fault.kode, text[fault.offset : fault.offset + fault.panjang]) == (kode, bagian)
