"""Near names."""

from __future__ import annotations

from lkip_cli.diagnostics.near import nearest


def test_a_swapped_letter_is_recognised() -> None:
    """`relisasi` is meant to be `realisasi`."""
    assert nearest("relisasi", ["target", "realisasi", "satuan"]) == "realisasi"


def test_upper_and_lower_case_are_the_same() -> None:
    """`Target` finds `target`."""
    assert nearest("Target", ["target"]) == "target"


def test_an_unlike_name_has_no_near_one() -> None:
    """Better no hint than a wrong one."""
    assert nearest("pagu", ["indikator", "sasaran"]) is None
