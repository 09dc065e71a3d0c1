"""What comes out of spreadsheets and out of git."""

from __future__ import annotations

from tests.hostile.lapis import BULAT, NARASI, PAGU, TEKS, TRIWULAN, base, lay, run
from tests.hostile.rows import Accepted, Refused, accepted, check_accepted, check_refused, each, refused

PESERTA = "  jumlah-peserta: 40\n"
KONFLIK = "▶<<<<<<< HEAD\n  jumlah-peserta: 40\n=======\n  jumlah-peserta: 41\n>>>>>>> bidang\n"
DI_DALAM = "satu\n      ▶<<<<<<< HEAD\n      dua\n      =======\n      tiga\n      >>>>>>> bidang"


def tw(nomor: str, new: str, kode: str, never: str = "") -> Refused:
    """A row that writes the line of a data dasar otherwise."""
    return Refused(nomor, lay(TRIWULAN, PESERTA, new), kode, tuple(never.split()))


DITOLAK = [
    tw("G1", KONFLIK, "LK111", never="41"),
    refused("G2", NARASI, DI_DALAM, "LK111"),
    tw("G3", f"{PESERTA}▶>>>>>>> bidang\n", "LK111"),
    tw("G3", f"{PESERTA}▶||||||| 3f2c\n", "LK111"),
    refused("G4", PAGU, "▶=SUM(B2:B9)", "LK145"),
    refused("G4", PAGU, "▶=5+5", "LK145", never="10 55"),
    refused("G5", BULAT, "▶02-Jan", "LK152", never="2"),
    refused("G5", BULAT, "▶03-Oct", "LK152", never="3"),
    refused("G6", BULAT, "45.096▶\t47.353", "LK106", never="45096 4509647353 47353"),
    refused("G7", BULAT, "2,19▶E+26", "LK153", never="2.19E+26 219"),
    refused("G7", PAGU, "1.23▶E+09", "LK153", never="1.23E+9 1230000000"),
    Refused("G8", lay(TRIWULAN, "realisasi_anggaran:", "realisasi_anggaran▶\u00a0:"), "LK107"),
]

DITERIMA = [accepted("G3", NARASI, "Uraian\n      =======\n      lanjutan {pelatihan.keluaran}")]


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


@each(DITERIMA)
def test_it_is_read_as_it_is_written(row: Accepted) -> None:
    check_accepted(row)


def test_g9_a_copy_of_a_file_is_its_twin_and_no_figure_counts_twice() -> None:
    for nama in ("tw1 (1).yaml", "tw1 - Salin.yaml", "tw1 - Copy.yaml", "salinan tw1.yaml"):
        hasil = run({**base(), f"2018/umum/{nama}": base()[TRIWULAN].replace(b"40", b"41")})
        assert [(kode, path) for kode, path, *_ in hasil.places] == [("LK105", f"2018/umum/{nama}")]
        assert hasil.new == {}


def test_g9_the_same_kode_in_two_files_is_told_with_both_places() -> None:
    """A second bidang that brings the indikator of the first one along."""
    files = {
        **lay("2018/instansi.yaml", "  umum: Bidang Umum\n", "  umum: Bidang Umum\n  usaha: Bidang Usaha\n"),
        "2018/usaha/indikator.yaml": base()["2018/umum/indikator.yaml"],
        "2018/usaha/anggaran.yaml": base()["2018/umum/anggaran.yaml"],
    }
    twice = [d for d in run(files).found if d.kode == "LK211"]
    assert len(twice) == 6
    assert {tuple(place.berkas for place in d.places) for d in twice} == {
        ("data/2018/usaha/indikator.yaml", "data/2018/umum/indikator.yaml"),
        ("data/2018/usaha/anggaran.yaml", "data/2018/umum/anggaran.yaml"),
    }


def test_g9_a_name_that_holds_a_formula_is_text() -> None:
    assert run(TEKS.lay("=5+5")).found == []
