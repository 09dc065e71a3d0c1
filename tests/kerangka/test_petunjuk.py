"""The page that an agency gets says nothing of another one."""

from __future__ import annotations

from lkip_cli.berkas.bawaan import example_data
from lkip_cli.kerangka.petunjuk import without_example


def test_the_paragraph_on_the_example_is_gone_and_all_else_is_kept() -> None:
    page = (example_data() / "README.md").read_text(encoding="utf-8")
    kept = without_example(page)
    assert "Hulu Sungai Selatan, triwulan I dan II" in page
    assert "memuat contoh lengkap" not in kept
    assert len(page.splitlines()) - len(kept.splitlines()) == 3
