"""The files that hold a code each."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lkip_cli.diagnostics.temukan import find_modul


def test_the_modules_named_after_a_code_are_found_in_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paket = tmp_path / "ruang_uji"
    paket.mkdir()
    for name in ("__init__", "alat", "lk302_dua", "lk301_satu"):
        (paket / f"{name}.py").write_text(f"KAIDAH = {name!r}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert [modul.KAIDAH for modul in find_modul("ruang_uji", [str(paket)])] == ["lk301_satu", "lk302_dua"]
    assert "ruang_uji.alat" not in sys.modules
