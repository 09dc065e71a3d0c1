"""What comes with the program is found wherever the program stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli.berkas import bawaan
from lkip_cli.berkas.bawaan import default_template, example_data

ROOT = Path(__file__).parents[2]


def test_in_a_clone_the_example_and_the_template_stand_beside_the_package() -> None:
    assert example_data() == ROOT / "data"
    assert default_template() == ROOT / "templates" / "laporan.docx"


def test_in_an_installation_they_stand_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paket = tmp_path / "site-packages" / "lkip_cli"
    for folder in (paket / "bawaan" / "data", paket / "bawaan" / "templates", paket.parent / "data"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(bawaan, "PAKET", paket)
    assert example_data() == paket / "bawaan" / "data"
    assert default_template() == paket / "bawaan" / "templates" / "laporan.docx"
