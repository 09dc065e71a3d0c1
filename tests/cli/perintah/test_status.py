"""`lkip status` on a data folder with an error in its quarter."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

Lkip = Callable[..., subprocess.CompletedProcess[str]]


def test_the_state_is_no_failure_unless_that_is_asked_for(lkip: Lkip) -> None:
    done = lkip("status")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1].split()[:8] == ["2018", "TW", "I", "Bidang", "Umum", "9", "0", "0"]
    assert lkip("status", "--exit-code").returncode == 1


def test_details_and_other_formats_are_asked_for(lkip: Lkip) -> None:
    assert "tidak terbaca\n  realisasi_indikator: nilai-layanan\n" in lkip("status", "--rinci").stdout
    assert lkip("status", "--format", "markdown").stdout.startswith("| Triwulan |")
    (row,) = json.loads(lkip("status", "--format", "json").stdout)["bidang"]
    assert (row["kode"], row["wajib"], row["temuan"]) == ("umum", 10, {"kesalahan": 2, "peringatan": 0})


def test_a_bidang_that_is_not_there_is_wrong_usage(lkip: Lkip) -> None:
    done = lkip("status", "--bidang", "gizi")
    assert (done.returncode, "Yang ada: umum." in done.stderr) == (2, True)
