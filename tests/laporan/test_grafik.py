"""The charts show the figures of the tables, found by their files."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.grafik import build_charts
from lkip_cli.laporan.keuangan.susun import build_keuangan
from lkip_cli.laporan.tabel.capaian_iku import build as build_capaian_iku
from lkip_cli.model.kinerja import Kinerja


def rows_of(nama: str, bahan: Bahan) -> list[list[Angka | str]]:
    """The rows of a chart below the names of its series."""
    return build_charts(bahan)[nama]["tabel"][1:]


def test_every_chart_stands_under_the_name_of_its_file(bahan: Bahan) -> None:
    assert set(build_charts(bahan)) == {"capaian_iku", "capaian_triwulan", "serapan_bidang", "serapan_triwulan"}


def test_the_capaian_of_the_chart_are_those_of_the_table_beside_the_target(bahan: Bahan) -> None:
    table = [[row["indikator"], row["capaian"], "100"] for row in build_capaian_iku(bahan)]
    assert rows_of("capaian_iku", bahan) == table
    assert [str(row[1]) for row in table] == ["101,40", "108,70", "103,50", "105,00"]  # of the seed


def test_the_serapan_of_the_chart_is_that_of_the_recapitulation_and_its_total(bahan: Bahan) -> None:
    keuangan = build_keuangan(bahan)
    rekapitulasi, jumlah = keuangan["rekapitulasi"], keuangan["jumlah"]
    assert isinstance(rekapitulasi, list)
    assert isinstance(jumlah, dict)
    table = [[row["bidang"], row["serapan"]] for row in rekapitulasi]
    assert rows_of("serapan_bidang", bahan) == [*table, ["Seluruh unit kerja", jumlah["serapan"]]]


def test_the_mean_of_a_quarter_says_over_how_many_indikator_it_is_taken(bahan: Bahan) -> None:
    """Quarter II: (101,40 + 108,70 + 103,50 + 105,00) / 4 = 104,65; III and IV are not there yet."""
    rows = [[str(cell) for cell in row] for row in rows_of("capaian_triwulan", bahan)]
    assert rows[1:] == [
        ["Triwulan II (4 dari 4 indikator)", "104,65", "100"],
        ["Triwulan III", "-", "100"],
        ["Triwulan IV", "-", "100"],
    ]


def test_what_was_not_measured_is_a_gap_and_never_zero(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    later = [str(row[1]) for row in rows_of("serapan_triwulan", susun(kinerja, 1))][1:]
    assert later == ["-", "-", "-"]
