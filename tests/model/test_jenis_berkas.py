"""A path says what a file is."""

from __future__ import annotations

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.model.jenis_berkas import classify, is_later


@pytest.mark.parametrize(
    ("path", "nama", "bagian"),
    [
        ("lkip.yaml", "lkip.yaml", {}),
        ("renstra/2014-2018.yaml", "renstra/AWAL-AKHIR.yaml", {"awal": "2014", "akhir": "2018"}),
        ("2018/instansi.yaml", "TAHUN/instansi.yaml", {"tahun": "2018"}),
        ("2018/tw2.yaml", "TAHUN/twN.yaml", {"tahun": "2018", "triwulan": "2"}),
        (
            "2018/koperasi/tw4.yaml",
            "TAHUN/BIDANG/twN.yaml",
            {"tahun": "2018", "bidang": "koperasi", "triwulan": "4"},
        ),
    ],
)
def test_year_bidang_and_quarter_come_from_the_path(path: str, nama: str, bagian: dict[str, str]) -> None:
    found = classify(path)
    assert found is not None
    assert (found.jenis.nama, found.bagian) == (nama, bagian)


@pytest.mark.parametrize("path", ["2018/tw5.yaml", "18/tw1.yaml", "2018/koperasi/catatan.yaml", "2018/a/b/tw1.yaml"])
def test_a_path_outside_the_scheme_is_no_data_file(path: str) -> None:
    assert classify(path) is None


@pytest.mark.parametrize(
    ("path", "later"),
    [
        ("2018/koperasi/tw3.yaml", True),
        ("2019/tw1.yaml", True),
        ("2018/koperasi/tw2.yaml", False),
        ("2017/tw4.yaml", False),
        ("2019/koperasi/anggaran.yaml", True),
        ("2017/koperasi/anggaran.yaml", False),
        ("2018/koperasi/indikator.yaml", False),
    ],
)
def test_a_file_of_a_later_quarter_is_known_by_its_path(path: str, later: bool) -> None:  # noqa: FBT001  a table
    assert is_later(path, Periode(2018, 2)) is later
