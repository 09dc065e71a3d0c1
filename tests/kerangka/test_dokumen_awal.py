"""The documents of a year as it begins."""

from __future__ import annotations

from lkip_cli.kerangka.dokumen_awal import make_dokumen


def test_the_versions_keep_the_kode_that_the_plan_uses() -> None:
    teks = make_dokumen(2019, pk="awal", pagu="induk")
    assert "perjanjian_kinerja:\n  awal:\n    nama: Perjanjian Kinerja Tahun 2019\n" in teks
    assert "pagu:\n  induk:\n" in teks
