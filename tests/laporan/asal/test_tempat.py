"""A figure that was filled in is found on its line."""

from __future__ import annotations

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import TextPlace
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.tempat import find_place
from lkip_cli.pipeline import gather, load
from lkip_cli.sumber.tempat.memori import MemoriTempat

TW = "2018/umum/tw1.yaml"
INDIKATOR = "2018/umum/indikator.yaml"
ANGGARAN = "2018/umum/anggaran.yaml"


def excerpt(contoh: dict[str, bytes], tag: str, *changes: tuple[str, str, str]) -> tuple[str, str] | None:
    """The file and the line of a figure of the base example, of which files were changed (path, old, new)."""
    files = dict(contoh)
    for path, lama, baru in changes:
        assert lama in files[path].decode()
        files[path] = files[path].decode().replace(lama, baru).encode()
    muatan = load(MemoriTempat(files))
    bahan = gather(muatan, Periode(2018, 1))
    place = find_place(list_figures(bahan, {})[f"{tag}/2018-TW1"], bahan.kinerja)
    return (place.berkas, place.excerpt.strip()) if isinstance(place, TextPlace) else None


@pytest.mark.parametrize(
    ("tag", "berkas", "baris"),
    [
        ("nilai/jumlah-peserta", TW, "jumlah-peserta: 40"),
        ("realisasi/nilai-layanan", TW, "nilai-layanan: 3,5"),
        ("realisasi/pelatihan", TW, "pelatihan: 1.000.000"),
        ("keluaran/pelatihan", TW, "pelatihan: 40"),
        ("target_keluaran/pelatihan", ANGGARAN, "target: 50"),
        ("pagu/pelatihan", ANGGARAN, "murni: 10.000.000"),
        ("pagu_murni/pelatihan", ANGGARAN, "murni: 10.000.000"),
        ("target/persentase-lulus", INDIKATOR, "target: 75"),
    ],
)
def test_each_kind_of_entry_is_found_on_its_line(tag: str, berkas: str, baris: str, contoh: dict[str, bytes]) -> None:
    assert excerpt(contoh, tag) == (f"data/{berkas}", baris)


def test_a_target_of_a_version_and_of_a_quarter_is_found_under_its_version(contoh: dict[str, bytes]) -> None:
    split = (INDIKATOR, "    target: 75\n", "    target:\n      murni:\n        tahun: 75\n        tw1: 20\n")
    assert excerpt(contoh, "target/persentase-lulus", split) == (f"data/{INDIKATOR}", "tahun: 75")
    assert excerpt(contoh, "target_triwulan/persentase-lulus", split) == (f"data/{INDIKATOR}", "tw1: 20")


def test_a_pagu_without_version_is_found_on_its_line(contoh: dict[str, bytes]) -> None:
    plain = (ANGGARAN, "pagu:\n          murni: 10.000.000", "pagu: 10.000.000")
    assert excerpt(contoh, "pagu/pelatihan", plain) == (f"data/{ANGGARAN}", "pagu: 10.000.000")


def test_a_one_off_figure_of_the_narrative_is_found_on_its_line(contoh: dict[str, bytes]) -> None:
    once = (TW, "narasi:\n", "angka:\n  peserta:\n    nilai: 38\n    satuan: orang\nnarasi:\n")
    assert excerpt(contoh, "nilai/peserta", once) == (f"data/{TW}", "nilai: 38")


def test_a_zero_that_was_not_written_stands_where_the_rest_is_said_to_be_zero(contoh: dict[str, bytes]) -> None:
    rest = (TW, "  pelatihan: 1.000.000\n", "  selebihnya_nol: ya\n")
    assert excerpt(contoh, "realisasi/pelatihan", rest) == (f"data/{TW}", "selebihnya_nol: ya")


def test_figures_of_earlier_years_and_yardsticks_are_found_on_their_lines(contoh: dict[str, bytes]) -> None:
    past = (
        "indikator:\n  persentase-lulus:\n    realisasi:\n      2017:\n        nilai: 70\n        sumber: LKIP 2017\n"
    )
    standard = "    standar_nasional:\n      nilai: 60\n      sumber: RPJMN\n"
    muatan = load(MemoriTempat({**contoh, "riwayat.yaml": (past + standard).encode()}))
    assert not muatan.diagnostics
    bahan = gather(muatan, Periode(2018, 1))
    figures = list_figures(bahan, {})
    for tag, baris in (("realisasi/persentase-lulus/2017-TW4", 5), ("target_standar/persentase-lulus/2018-TW1", 8)):
        place = find_place(figures[tag], bahan.kinerja)
        assert isinstance(place, TextPlace)
        assert (place.berkas, place.baris) == ("data/riwayat.yaml", baris)


def test_what_is_computed_or_not_filled_in_stands_nowhere(contoh: dict[str, bytes]) -> None:
    assert excerpt(contoh, "capaian/persentase-lulus") is None
    assert excerpt(contoh, "pagu/dinas") is None
    assert excerpt(contoh, "nilai/jumlah-peserta", (TW, "  jumlah-peserta: 40\n", "")) is None
