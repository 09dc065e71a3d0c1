"""The base example without its faults."""

from __future__ import annotations

from pathlib import Path

import pytest

AKAR = Path(__file__).parents[4]


@pytest.fixture
def bersih(proyek: Path) -> Path:
    """The folder of the project, whose quarter is as the base example has it."""
    contoh = AKAR / "tests" / "contoh" / "2018" / "umum" / "tw1.yaml"
    (proyek / "data" / "2018" / "umum" / "tw1.yaml").write_bytes(contoh.read_bytes())
    return proyek
