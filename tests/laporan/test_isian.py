"""The names of a context with what they mean and hold."""

from __future__ import annotations

from lkip_cli.laporan.cetak import Angka, Span, Teks
from lkip_cli.laporan.isian import Isian, find_groups, list_isian

KONTEKS: dict[str, object] = {
    "versi": 1,
    "periode": {"tahun": "2018"},
    "peraturan": {"uu-1": "Undang-Undang", "uu_1": "Undang-Undang"},
    "dasar_hukum": ["Undang-Undang Nomor 20"],
    "tabel": {"perjanjian_jumlah": "-", "capaian_iku": [{"target": "-"}, {"target": Angka("3,15", "target/a")}]},
    "sasaran": [{"rumus": [], "analisis": [{"jenis": "butir", "teks": Teks((Span("Sarana."),))}], "kegiatan": []}],
    "keuangan": {"bidang": [{"jumlah": {"sisa": Angka("5", "sisa/x")}}]},
}


def isian(jalur: str) -> Isian:
    """The name with this path in the context above."""
    return next(one for one in list_isian(KONTEKS) if one.jalur == jalur)


def test_a_figure_of_a_row_shows_the_first_value_that_is_not_a_dash() -> None:
    target = isian("tabel.capaian_iku.target")
    assert (target.jenis, target.contoh, target.dalam_daftar) == ("angka", "3,15", True)


def test_a_group_inside_a_row_is_no_list() -> None:
    sisa = isian("keuangan.bidang.jumlah.sisa")
    assert (sisa.jenis, sisa.contoh, sisa.dalam_daftar) == ("angka", "5", False)


def test_a_list_of_texts_shows_its_first_and_a_list_of_rows_shows_nothing() -> None:
    assert (isian("dasar_hukum").jenis, isian("dasar_hukum").contoh) == ("daftar", "Undang-Undang Nomor 20")
    assert (isian("tabel.capaian_iku").jenis, isian("tabel.capaian_iku").contoh) == ("daftar", "")


def test_a_narrative_is_told_apart_and_its_blocks_are_described_once() -> None:
    assert isian("sasaran.analisis").jenis == "narasi"
    assert isian("narasi.teks").contoh == "Sarana."
    assert "sasaran.analisis" not in find_groups(KONTEKS)


def test_the_kode_of_regulations_are_no_names() -> None:
    assert "peraturan" not in find_groups(KONTEKS)
    assert isian("peraturan").jenis == "kelompok"


def test_a_name_that_the_data_leave_empty_is_still_there() -> None:
    assert (isian("sasaran.rumus.baris").contoh, isian("sasaran.rumus.baris").dalam_daftar) == ("", True)
    assert isian("sasaran.rumus").jenis == "daftar"


def test_names_come_in_the_order_of_the_context_with_those_of_a_group_together() -> None:
    groups = [one.kelompok for one in list_isian(KONTEKS)]
    turns = [path for path, before in zip(groups, ["x", *groups], strict=False) if path != before]
    assert len(turns) == len(set(turns))
    assert turns[:3] == ["", "narasi", "instansi"]
    assert turns.index("sasaran") < turns.index("keuangan") < turns.index("ringkasan")
