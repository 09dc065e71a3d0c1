"""`lkip explain`: one manual, or all of them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

from lkip_cli.cli.manual import find_manual

Lkip = Callable[..., subprocess.CompletedProcess[str]]


def test_all_manuals_are_printed_one_below_the_other(lkip: Lkip) -> None:
    done = lkip("explain", "--semua")
    assert done.returncode == 0
    headings = [line for line in done.stdout.splitlines() if line.startswith("LK")]
    assert [heading[:5] for heading in headings] == list(find_manual())


def test_all_manuals_are_a_page_of_markdown(lkip: Lkip) -> None:
    done = lkip("explain", "--semua", "--format", "markdown")
    assert done.stdout.startswith("# Temuan lkip\n\n## LK1: Membaca berkas dan angka\n\n### LK101: ")
    assert done.stdout.count("\n### LK") == len(find_manual())


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ([], "KODE belum ditulis. Untuk semua kode, tulis --semua."),
        (["LK201", "--semua"], "tulis satu KODE saja, atau --semua saja."),
        (["--semua", "--format", "html"], "“html” bukan format. Pilihannya: text, markdown."),
        (["LK21O5"], "kode “LK21O5” tidak dikenal. Maksudnya LK2"),
    ],
)
def test_wrong_usage_says_what_to_write(args: list[str], says: str, lkip: Lkip) -> None:
    done = lkip("explain", *args)
    assert done.returncode == 2
    assert says in done.stderr
