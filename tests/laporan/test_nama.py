"""Every name of a context has its meaning, and every meaning has a name that is there."""

from __future__ import annotations

import datetime
from pathlib import Path

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.bahan import Bahan, RalatCetak
from lkip_cli.laporan.isian import find_groups
from lkip_cli.laporan.konteks import compose_laporan
from lkip_cli.laporan.nama import find_arti
from lkip_cli.model.entitas import RalatTerbit
from lkip_cli.model.nilai import Ralat
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.folder import FolderTempat

RALAT = RalatCetak(
    RalatTerbit(
        Periode(2018, 1),
        ("data_dasar", "koperasi-aktif", "nilai"),
        "144",
        "145",
        Ralat("Satu koperasi terlambat melapor.", "Berita acara", datetime.date(2018, 7, 12)),
    ),
    "Jumlah koperasi aktif",
    "nilai/koperasi-aktif/2018-TW1",
)
DATA = Path(__file__).parents[2] / "data"


def test_the_names_with_a_meaning_are_those_of_reports_that_have_everything(terbanding: Bahan) -> None:
    """The newest report of the example has no comparison with a renstra and no correction; the small one has both."""
    muatan = load(FolderTempat(DATA, "data"))
    seen = names_of(compose(muatan, max(muatan.hasil))[0])
    compared = names_of(compose_laporan(terbanding.kinerja, terbanding.hasil, terbanding.periode, (RALAT,))[0])
    assert {**compared, **seen} == {path: set(names) for path, names in find_arti().items()}


def names_of(konteks: dict[str, object]) -> dict[str, set[str]]:
    return {path: {nama for entry in group.isi for nama in entry} for path, group in find_groups(konteks).items()}


def test_no_meaning_is_empty() -> None:
    assert [(path, nama) for path, names in find_arti().items() for nama, arti in names.items() if not arti] == []
