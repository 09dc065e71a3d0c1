"""A format is found by the name of its module."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest

from lkip_cli.cli.perintah.trace import PILIHAN_FORMAT
from lkip_cli.writers import asal
from lkip_cli.writers.asal import find_format

BUKAN_FORMAT = {"kalimat"}
"""Modules that several formats share."""


def test_every_format_that_can_be_asked_for_has_a_module() -> None:
    found = {info.name for info in pkgutil.iter_modules([str(Path(asal.__file__).parent)])}
    assert found - BUKAN_FORMAT == set(PILIHAN_FORMAT)


@pytest.mark.parametrize("name", PILIHAN_FORMAT)
def test_every_format_writes_a_page(name: str) -> None:
    assert callable(find_format(name))
