"""A bidang as it begins."""

from __future__ import annotations

from lkip_cli.kerangka.bidang_baru import Rujukan, make_rencana, make_sasaran


def test_the_sasaran_stands_as_far_from_the_margin_as_asked() -> None:
    lines = make_sasaran("gizi", 4).splitlines()
    assert lines[0] == "    sasaran-gizi:"
    assert lines[2] == "      bidang: gizi"


def test_the_plan_supports_its_own_sasaran_and_its_name_cannot_break_a_comment() -> None:
    files = make_rencana("gizi", "Bidang\nGizi", 2026, Rujukan())
    assert list(files) == ["2026/gizi/indikator.yaml", "2026/gizi/anggaran.yaml"]
    assert "\n    sasaran: sasaran-gizi\n" in files["2026/gizi/indikator.yaml"]
    assert "\n        mendukung: indikator-gizi\n" in files["2026/gizi/anggaran.yaml"]
    assert files["2026/gizi/anggaran.yaml"].startswith("# Program, kegiatan, keluaran, dan pagu Bidang Gizi tahun 2026")
