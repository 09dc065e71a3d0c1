"""The appendix tells of every printed figure how it was computed, and from which lines."""

from __future__ import annotations

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.asal.daftar import list_printed
from lkip_cli.laporan.asal.lampiran import TANPA_BARIS, BarisAsal, build_asal, format_lines
from lkip_cli.pipeline import compose, gather, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW1 = Periode(2018, 1)


def build(contoh: dict[str, bytes], nama: str = "data") -> list[BarisAsal]:
    muatan = load(MemoriTempat(contoh, nama))
    konteks = compose(muatan, TW1)[0]
    return build_asal(gather(muatan, TW1), konteks, list_printed(konteks), nama)


def test_the_printed_figures_have_rows_in_their_order_and_are_numbered(contoh: dict[str, bytes]) -> None:
    muatan = load(MemoriTempat(contoh))
    tags = ["target/persentase-lulus/2018-TW1", "tidak/ada/2018-TW1", "capaian/persentase-lulus/2018-TW1"]
    rows = build_asal(gather(muatan, TW1), compose(muatan, TW1)[0], tags, "data")
    assert [(row["nomor"], row["tertulis"]) for row in rows] == [("1", "75%"), ("2", "106,67%")]


def test_a_row_tells_formula_numbers_and_lines(contoh: dict[str, bytes]) -> None:
    rows = {row["angka"]: row for row in build(contoh)}
    capaian = rows["Capaian Persentase peserta yang lulus"]
    assert capaian["tertulis"] == "106,67%"
    assert capaian["cara"] == "realisasi ÷ target × 100%\n80 ÷ 75 × 100% = 106,6666666…%"
    assert capaian["sumber"] == "2018/umum/tw1.yaml: baris 2-3\n2018/umum/indikator.yaml: baris 27"
    target = rows["Target Persentase peserta yang lulus"]
    assert target["cara"] == "target yang berlaku pada akhir triwulan (Perjanjian Kinerja Tahun 2018)"


def test_no_row_is_without_a_source(contoh: dict[str, bytes]) -> None:
    sources = {row["angka"]: row["sumber"] for row in build(contoh)}
    assert "" not in sources.values()
    assert {nama for nama, sumber in sources.items() if sumber == TANPA_BARIS} == {
        nama for nama in sources if nama.startswith(("Jumlah indikator", "Bagian indikator"))
    }


def test_the_rows_are_the_same_wherever_the_data_lie(contoh: dict[str, bytes]) -> None:
    assert build(contoh, "/tempat/lain/isi") == build(contoh)


@pytest.mark.parametrize(
    ("numbers", "text"), [([6], "6"), ([9, 6, 9], "6, 9"), ([1, 2, 3, 5, 7, 8], "1-3, 5, 7-8"), ([4, 5], "4-5")]
)
def test_neighbouring_lines_are_a_range(numbers: list[int], text: str) -> None:
    assert format_lines(numbers) == text
