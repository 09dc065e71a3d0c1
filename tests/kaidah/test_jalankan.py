"""Every rule over every year."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from lkip_cli import pipeline
from lkip_cli.diagnostics import Diagnostic, FilePlace, Tingkat
from lkip_cli.kaidah import jalankan
from lkip_cli.sumber.tempat.memori import MemoriTempat

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from lkip_cli.kaidah.periksa import Periksa


def test_a_rule_sees_one_year_its_quarters_and_the_other_years(
    contoh: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, list[int], list[int]]] = []

    def check(periksa: Periksa) -> Iterator[Diagnostic]:
        seen.append((periksa.kinerja.tahun, list(periksa.hasil), list(periksa.tahun_lain)))
        yield Diagnostic("LK999", Tingkat.PERINGATAN, "x", (FilePlace("data"),), "y", "z")

    monkeypatch.setattr(jalankan, "MODUL", (SimpleNamespace(check=check),))
    next_year = {path.replace("2018/", "2017/", 1): isi for path, isi in contoh.items() if path.startswith("2018/")}
    muatan = pipeline.load(MemoriTempat(contoh | next_year))
    found = jalankan.run_kaidah(muatan.tahun, muatan.hasil)
    assert seen == [(2017, [1], [2018]), (2018, [1], [2017])]
    assert [d.kode for d in found] == ["LK999", "LK999"]
