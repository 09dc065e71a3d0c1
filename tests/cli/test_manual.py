"""The manuals as `lkip explain` prints them."""

from __future__ import annotations

from lkip_cli.cli.manual import KELOMPOK, find_manual, format_manual, format_manuals, format_page
from lkip_cli.diagnostics import PENANDA, Contoh, Kaidah, Tingkat


def test_every_room_that_finds_faults_has_its_manuals_here() -> None:
    assert {kode[:3] for kode in find_manual()} >= {"LK1", "LK2", "LK6", "LK8"}


def test_a_manual_shows_reason_remedy_and_both_examples_without_the_mark() -> None:
    text = format_manual(find_manual()["LK212"])
    for part in ("Mengapa:", "Cara memperbaiki:", "Rujukan:", "Contoh salah:", "Contoh benar:", "jumlah-peserts"):
        assert part in text
    assert PENANDA not in text


def _kaidah(isi: str | bytes | None, kode: str = "LK101", path: str = "a.yaml") -> Kaidah:
    contoh = Contoh({path: isi})
    return Kaidah(kode, Tingkat.KESALAHAN, "Judul", "Alasan.", "Caranya.", "Rujukan", contoh, contoh)


def test_a_long_line_of_an_example_is_cut_and_controls_are_written_out() -> None:
    """160 characters are shown; the tab stays, for it is what an example may be about."""
    text = format_manual(_kaidah(f"a:\tb\x1b\n{'x' * 5000}\n"))
    assert "  a:\tb\\x1b\n" in text
    assert f"  {'x' * 160} ... (5000 karakter)\n" in text


def test_a_file_that_is_taken_away_is_named() -> None:
    assert "  # a.yaml\n  (berkas tidak ada)" in format_manual(_kaidah(None))


def test_between_two_manuals_stands_a_line() -> None:
    one = format_manual(_kaidah("a: 1\n"))
    assert format_manuals([_kaidah("a: 1\n")] * 2).split(f"\n\n{'─' * 60}\n\n") == [one, one]


def test_the_page_has_a_section_for_each_group_of_codes() -> None:
    page = format_page([_kaidah("a: 1\n"), _kaidah("a: 1\n", "LK102"), _kaidah("a: 1\n", "LK301")])
    headings = [line for line in page.splitlines() if line.startswith("#")]
    assert headings == [
        "# Temuan lkip",
        "## LK1: Membaca berkas dan angka",
        "### LK101: Judul",
        "### LK102: Judul",
        "## LK3: Indikator dan capaian",
        "### LK301: Judul",
    ]


def test_the_fence_of_an_example_is_longer_than_those_in_it() -> None:
    page = format_page([_kaidah("a: |\n  ````\n  x\n", path="a.md")])
    assert "`a.md`\n\n`````\na: |\n  ````\n  x\n`````" in page


def test_every_group_of_codes_has_its_heading() -> None:
    assert {kode[2] for kode in find_manual()} <= set(KELOMPOK)
