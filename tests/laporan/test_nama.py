"""Every name of a context has its meaning, and every meaning has a name that is there."""

from __future__ import annotations

from pathlib import Path

from lkip_cli.laporan.isian import find_groups
from lkip_cli.laporan.nama import find_arti
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.folder import FolderTempat

DATA = Path(__file__).parents[2] / "data"


def test_the_names_with_a_meaning_are_those_of_the_newest_report_of_the_example() -> None:
    muatan = load(FolderTempat(DATA, "data"))
    groups = find_groups(compose(muatan, max(muatan.hasil))[0])
    seen = {path: {nama for entry in group.isi for nama in entry} for path, group in groups.items()}
    assert seen == {path: set(names) for path, names in find_arti().items()}


def test_no_meaning_is_empty() -> None:
    assert [(path, nama) for path, names in find_arti().items() for nama, arti in names.items() if not arti] == []
