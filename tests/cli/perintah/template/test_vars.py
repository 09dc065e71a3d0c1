"""`lkip template vars` as a user calls it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

import pytest

Lkip = Callable[..., subprocess.CompletedProcess[str]]


def test_the_names_are_shown_with_the_values_of_the_user(lkip: Lkip) -> None:
    done = lkip("template", "vars")
    assert done.returncode == 0
    assert "periode\n" in done.stdout
    assert "Triwulan I Tahun 2018" in done.stdout
    assert done.stderr == "Contoh isi diambil dari data Triwulan I Tahun 2018 (data).\n"


def test_programs_get_json_alone_on_stdout(lkip: Lkip) -> None:
    names = json.loads(lkip("template", "vars", "--format", "json").stdout)
    assert {"periode.judul", "sasaran.capaian.target", "keuangan.jumlah.pagu"} <= {one["nama"] for one in names}


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["template", "vars", "--format", "html"], "“html” bukan format. Pilihannya: text, markdown, json."),
        (["template", "var"], "Perintah “var” tidak dikenal.\nLihat caranya: lkip template --help"),
        (["template"], "Perintah:\n"),
    ],
)
def test_wrong_usage_of_the_group_is_told_as_elsewhere(args: list[str], says: str, lkip: Lkip) -> None:
    done = lkip(*args)
    assert done.returncode == 2
    assert says in done.stderr
