"""Targets of a sum since the beginning of the year do not fall."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import INDIKATOR, change

Temukan = Callable[..., list[Diagnostic]]


def split(agregasi: str, *nilai: str) -> dict[str, str]:
    """The indikator without rumus with these targets, quarter by quarter."""
    lines = "".join(f"      tw{nomor}: {isi}\n" for nomor, isi in enumerate(nilai, 1))
    target = f"    agregasi: {agregasi}\n    target:\n      tahun: 10\n{lines}"
    return change(INDIKATOR, ("    target: 3,5\n", target))


def test_a_fall_is_found_with_both_targets(temukan: Temukan) -> None:
    (found,) = temukan("LK516", split("kumulatif", "2", "5", "4", "10"))
    assert found.ringkas == "target `nilai-layanan` turun dari 5 pada triwulan II menjadi 4"
    assert [place.label for place in found.places] == ["target triwulan III 4", "target triwulan II 5"]


def test_a_target_that_is_not_set_is_passed_over(temukan: Temukan) -> None:
    assert len(temukan("LK516", split("kumulatif", "5", "belum ditetapkan", "4"))) == 1


def test_what_rises_or_stays_and_what_is_no_sum_is_right(temukan: Temukan) -> None:
    assert temukan("LK516", split("kumulatif", "2", "2", "5", "10")) == []
    assert temukan("LK516", split("jumlah", "5", "2", "1", "2")) == []
