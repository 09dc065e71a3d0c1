"""Modules of a folder."""

from __future__ import annotations

from lkip_cli.kerangka import sekitar
from lkip_cli.kerangka.temukan import find_modules


def test_every_module_of_a_folder_is_found_and_offers_files() -> None:
    found = list(find_modules(sekitar))
    assert {"ci", "git"} <= {module.__name__.rpartition(".")[2] for module in found}
    assert all(module.make_files() for module in found)
