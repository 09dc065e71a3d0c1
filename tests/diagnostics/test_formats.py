"""Formats are found by their name."""

from __future__ import annotations

import subprocess
import sys

import pytest

from lkip_cli.diagnostics.formats import find_format, format_names
from lkip_cli.diagnostics.tampilan import Tampilan


def test_the_formats_are_the_files_of_the_folder() -> None:
    assert format_names() == ("github", "gitlab", "json", "junit", "markdown", "sarif", "text")


@pytest.mark.parametrize("nama", format_names())
def test_every_format_shows_no_finding_as_a_whole_text(nama: str) -> None:
    shown = find_format(nama)(Tampilan([]))
    assert shown == "" or shown.endswith("\n")


def test_a_format_that_is_not_asked_for_is_not_loaded() -> None:
    """Loading XML and SARIF would cost `validate` time for nothing."""
    code = "import sys; from lkip_cli.diagnostics.formats import find_format; find_format('text'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "lkip_cli.diagnostics.formats.text" in loaded
    assert not {"lkip_cli.diagnostics.formats.junit", "xml.etree.ElementTree", "json"} & set(loaded)
