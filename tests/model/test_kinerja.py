"""A year as a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.angka.periode import Periode

if TYPE_CHECKING:
    from tests.model.conftest import Muat


def test_the_quarters_with_data_are_in_time_order(muat: Muat) -> None:
    kinerja, _ = muat({"2018/tw3.yaml": "tanggal_laporan: 10 Oktober 2018\n"})
    assert kinerja.periode == (Periode(2018, 1), Periode(2018, 3))


def test_two_readings_of_the_same_files_are_equal_wherever_lines_stand(muat: Muat) -> None:
    one, _ = muat({})
    two, _ = muat({"2018/tw1.yaml": "# komentar\n\ntanggal_laporan: 10 April 2018\n"})
    three, _ = muat({"2018/tw1.yaml": "tanggal_laporan: 10 April 2018\n"})
    assert two == three
    assert one != two
