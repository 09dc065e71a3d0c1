"""Targets of quarters that are joined have no gap."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import INDIKATOR, change

Temukan = Callable[..., list[Diagnostic]]


def split(agregasi: str, *triwulan: int) -> dict[str, str]:
    """The indikator without rumus, a target of 1 in these quarters."""
    lines = "".join(f"      tw{nomor}: 1\n" for nomor in triwulan)
    target = f"    agregasi: {agregasi}\n    target:\n      tahun: 4\n{lines}"
    return change(INDIKATOR, ("    target: 3,5\n", target))


@pytest.mark.parametrize("agregasi", ["jumlah", "rata_rata"])
def test_every_gap_is_named(temukan: Temukan, agregasi: str) -> None:
    (found,) = temukan("LK515", split(agregasi, 2, 4))
    assert found.ringkas.startswith("target triwulan I dan triwulan III `nilai-layanan` belum ditulis")
    assert found.perbaikan == "Tambahkan baris `tw1:` dan `tw3:` di atas `tw4:`."


def test_quarters_that_are_not_written_yet_are_no_gap(temukan: Temukan) -> None:
    assert temukan("LK515", split("jumlah", 1, 2)) == []


@pytest.mark.parametrize("agregasi", ["terakhir", "kumulatif", "maksimum", "tahunan"])
def test_what_is_not_joined_may_have_gaps(temukan: Temukan, agregasi: str) -> None:
    assert temukan("LK515", split(agregasi, 2, 4)) == []
