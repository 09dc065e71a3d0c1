"""Numbers of tables, sasaran and list items are given by the program."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.teks import written_at

Temukan = Callable[..., list[Diagnostic]]


def saying(kalimat: str) -> dict[str, str]:
    return change(TRIWULAN_I, ("- Pelatih berpengalaman.", kalimat))


@pytest.mark.parametrize(
    ("kalimat", "nomor"),
    [
        ("- Lihat Tabel 3.13 di bawah.", "Tabel 3.13"),
        ("- Pencapaian sasaran strategis 4 membaik.", "sasaran strategis 4"),
        ("- Pencapaian SASARAN STRATEGIS IV membaik.", "SASARAN STRATEGIS IV"),
        ("- Pagu pada sasaran 1 dapat dilihat di bawah.", "sasaran 1"),
        ("- 1) Pelatih berpengalaman.", "1)"),
        ("a. Pelatih berpengalaman.", "a."),
    ],
)
def test_it_is_found_at_its_place(temukan: Temukan, kalimat: str, nomor: str) -> None:
    (found,) = temukan("LK616", saying(kalimat))
    assert written_at(found.place) == nomor
    assert found.ringkas == f"nomor diketik dalam narasi: {nomor}"


@pytest.mark.parametrize(
    "kalimat",
    [
        "- Tabel di bawah ini memuat sasaran strategis dinas.",
        "- Pelatihan dengan sasaran 160 orang.",
        "- Kegiatan ini diikuti\n          10. Sesudahnya selesai.",
    ],
)
def test_a_table_without_number_a_count_and_a_broken_line_may_stand(temukan: Temukan, kalimat: str) -> None:
    assert temukan("LK616", saying(kalimat)) == []
