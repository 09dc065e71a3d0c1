"""Arithmetic from the file to the page: rounding, division by nothing, directions, figures beyond their bounds."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.pipeline import compose
from tests.hostile.lapis import ANGGARAN, BELANJA, BULAT, INDIKATOR, PAGU, TARGET, TRIWULAN, Files, base, lay, run

TW1 = Periode(2018, 1)
PECAHAN = "jumlah-peserta: 40\n  jumlah-pendaftar: 50"
RASIO = "penyebut: jumlah-pendaftar\n    target: "
INF = ("Infinity", "inf", "NaN", "nan")

SATU_PER_BAGIAN = [
    # rounded half up: even neighbours would give 0,12; 4,70; 98,40; 2
    ("L1", "1", "800", "2", "0,13"),  # 1 / 800 x 100 = 0,125
    ("L1", "941", "20.000", "2", "4,71"),  # 4,705
    ("L1", "19.681", "20.000", "2", "98,41"),  # 98,405
    ("L1", "1", "40", "0", "3"),  # 2,5
    ("L3", "2", "3", "2", "66,67"),
]


@pytest.mark.parametrize(("nomor", "pembilang", "penyebut", "desimal", "cetak"), SATU_PER_BAGIAN)
def test_a_share_is_rounded_half_up(nomor: str, pembilang: str, penyebut: str, desimal: str, cetak: str) -> None:
    files = lay(TRIWULAN, PECAHAN, f"jumlah-peserta: {pembilang}\n  jumlah-pendaftar: {penyebut}")
    files[INDIKATOR] = lay(INDIKATOR, f"{RASIO}75", f"{RASIO}75\n    desimal: {desimal}")[INDIKATOR]
    assert _capaian(files)["realisasi"] == cetak, nomor


SERAPAN = [
    # 85.000 / 4.800.000 = 1,7708; 995.000 / 66.270.000 = 1,5014; 3.084.412 / 65.550.000 = 4,7054
    ("L6", "4.800.000", "85.000", "1,77"),
    ("L6", "66.270.000", "995.000", "1,50"),
    ("L6", "65.550.000", "3.084.412", "4,71"),
    # a correction of one rupiah: -0,001 is printed without its sign
    ("L2", "100.000", "-1", "0,00"),
]


@pytest.mark.parametrize(("nomor", "pagu", "belanja", "cetak"), SERAPAN)
def test_a_serapan_is_rounded_half_up_and_never_minus_zero(nomor: str, pagu: str, belanja: str, cetak: str) -> None:
    assert _anggaran({**PAGU.lay(pagu), TRIWULAN: BELANJA.lay(belanja)[TRIWULAN]})["serapan"] == cetak, nomor


def test_l3_a_capaian_is_computed_from_the_realisasi_before_it_is_rounded() -> None:
    """1 / 3 x 100 / 0,07 x 100 = 47.619,05; from the printed 33,33 it would be 47.614,29."""
    files = lay(TRIWULAN, PECAHAN, "jumlah-peserta: 1\n  jumlah-pendaftar: 3")
    files[INDIKATOR] = lay(INDIKATOR, f"{RASIO}75", f"{RASIO}0,07")[INDIKATOR]
    assert _capaian(files)["capaian"] == "47.619,05"


def test_l3_a_total_is_computed_from_its_parts_and_not_from_their_percentages() -> None:
    """1 of 3 rupiah and 1 of 6 are 2 of 9, that is 22,22 persen; the mean of 33,33 and 16,67 is 25,00."""
    plan = base()[ANGGARAN].replace(b"10.000.000", b"3").decode()
    second = plan[plan.index("      pelatihan:") :].replace("      pelatihan:", "      kursus:").replace("3\n", "6\n")
    quarter = base()[TRIWULAN].replace(b"  pelatihan: 1.000.000\n", b"  pelatihan: 1\n  kursus: 1\n")
    quarter = quarter.replace(b"  pelatihan: 40\n", b"  pelatihan: 40\n  kursus: 40\n")
    files = {**base(), ANGGARAN: (plan + second).encode(), TRIWULAN: quarter}
    page, _ = compose(run(files).muatan, TW1)
    assert str(page["keuangan"]["jumlah"]["serapan"]) == "22,22"  # type: ignore[index]


NOL = [
    ("L4", lay(INDIKATOR, f"{RASIO}75", f"{RASIO}0"), "capaian"),
    ("L4", lay(TRIWULAN, PECAHAN, "jumlah-peserta: 0\n  jumlah-pendaftar: 0"), "realisasi"),
    ("L4", lay(TRIWULAN, PECAHAN, "jumlah-peserta: 40\n  jumlah-pendaftar: 0"), "realisasi"),
]


@pytest.mark.parametrize(("nomor", "files", "medan"), NOL, ids=["target", "both", "penyebut"])
def test_what_cannot_be_divided_is_printed_as_missing(nomor: str, files: Files, medan: str) -> None:
    """Neither zero persen nor infinity; the cause is told by a rule."""
    assert _capaian(files)[medan] == "-", nomor
    assert {kode for kode, *_ in run(files).places} & {"LK318", "LK319"}


def test_l4_a_pagu_of_nothing_has_no_serapan() -> None:
    files = PAGU.lay("0")
    assert _anggaran(files)["serapan"] == "-"
    assert ("LK706", ANGGARAN, 13, 18) in run(files).places


def test_l5_lower_is_better_is_measured_the_other_way() -> None:
    """(2 x 3,15 - 3,10) / 3,15 x 100 = 101,587; realisasi by target would be 98,41."""
    text = base()[INDIKATOR].replace(b"arah: naik\n    target: 3,5", b"arah: turun\n    target: 3,15")
    quarter = lay(TRIWULAN, "nilai-layanan: 3,5", "nilai-layanan: 3,10")[TRIWULAN]
    files = {**base(), INDIKATOR: text, TRIWULAN: quarter}
    assert _capaian(files, "Nilai layanan")["capaian"] == "101,59"


BERLEBIH = [
    ("L7", BELANJA.lay("10.000.001"), "LK702", (TRIWULAN, 7, 14)),
    ("L7", lay(TRIWULAN, PECAHAN, "jumlah-peserta: 51\n  jumlah-pendaftar: 50"), "LK310", (TRIWULAN, 2, 19)),
    ("L7", TARGET.lay("0,25"), "LK309", (INDIKATOR, 16, 13)),
]


@pytest.mark.parametrize(("nomor", "files", "kode", "place"), BERLEBIH, ids=["pagu", "share", "capaian"])
def test_a_figure_beyond_its_bounds_is_told(nomor: str, files: Files, kode: str, place: tuple[str, int, int]) -> None:
    """More spent than there is; 51 of 50; a capaian of 1.400 persen."""
    assert (kode, *place) in run(files).places, nomor


@pytest.mark.parametrize("text", ["0", "0,-", "-1", "999.999.999.999.999"])
def test_no_figure_of_a_page_is_infinite_or_no_number(text: str) -> None:
    for spot in (PAGU, BELANJA, BULAT):
        page, _ = compose(run(spot.lay(text.removesuffix(",-"))).muatan, TW1)
        assert not [sign for sign in INF if f"teks='{sign}" in str(page)]


def _capaian(files: Files, nama: str = "Persentase peserta yang lulus") -> Mapping[str, str]:
    """The row of an indikator in the table of its sasaran, as printed."""
    page, _ = compose(run(files).muatan, TW1)
    rows = page["sasaran"][0]["capaian"]  # type: ignore[index]
    return next({k: str(v) for k, v in row.items()} for row in rows if row["indikator"] == nama)


def _anggaran(files: Files) -> Mapping[str, str]:
    """The only row of the budget of the sasaran, as printed."""
    page, _ = compose(run(files).muatan, TW1)
    (row,) = page["sasaran"][0]["anggaran"]  # type: ignore[index]
    return {k: str(v) for k, v in row.items()}
