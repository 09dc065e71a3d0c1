"""The findings on references are explained."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA
from lkip_cli.laporan.kaidah import MANUAL
from lkip_cli.laporan.rujukan import find_references, find_stray_braces


def test_every_finding_on_references_has_a_manual() -> None:
    assert [kaidah.kode for kaidah in MANUAL] == ["LK601", "LK602", "LK603", "LK604", "LK605"]


def test_a_wrong_example_is_marked_at_its_reference() -> None:
    for kaidah in MANUAL:
        (isi,) = kaidah.contoh_salah.berkas.values()
        assert isinstance(isi, str)
        mark = isi.index(PENANDA)
        plain = isi.replace(PENANDA, "")
        places = {r.offset for r in find_references(plain)} | {f.offset for f in find_stray_braces(plain)}
        assert mark in places, kaidah.kode
