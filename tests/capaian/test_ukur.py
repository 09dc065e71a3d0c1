"""Measuring a realisasi against a target; the figures are rows of public reports of other agencies.

Not among them are rows that no formula gives as printed: those cut off instead of rounded
(99,26 of 90 as 110,28), those with a typing error (307.055.630 of 398.379.650 as 80,5), means
of printed percentages, and a negative capaian (here never below 0).
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import PERSEN, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.rumus.batas import BATAS_ATAS
from lkip_cli.capaian.rumus.rasio import RASIO
from lkip_cli.capaian.status import Status
from lkip_cli.capaian.ukur import Cara, Ukuran, measure
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Arah, HitungDari, Perhitungan, RumusTurun, Satuan
from lkip_cli.model.nilai import Absen, KataAbsen, NilaiTarget, Rentang

Cetak = Callable[[Hitungan], str | None]

NILAI = Satuan("nilai", "nilai", JenisAngka.DESIMAL)
TW2 = Periode(2018, 2)
NAIK = Cara(Arah.NAIK, Perhitungan())
SELISIH = Cara(Arah.TURUN, Perhitungan())
KEBALIKAN = Cara(Arah.TURUN, Perhitungan(rumus_turun=RumusTurun.KEBALIKAN))
BULAT = Cara(Arah.NAIK, Perhitungan(desimal=0))


def _measure(target: str | NilaiTarget | None, realisasi: str | NilaiTarget | None, cara: Cara = NAIK) -> Ukuran:
    figur = Figur("x", "capaian", TW2, PERSEN, cara.perhitungan.desimal)
    left, right = (Decimal(nilai) if isinstance(nilai, str) else nilai for nilai in (realisasi, target))
    return measure(
        figur, Figur("x", "realisasi", TW2, NILAI).read(left), Figur("x", "target", TW2, NILAI).read(right), cara
    )


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian"),
    [
        ("23.5", "47.38", "201.62"),  # Lombok Tengah, PMKS (printed 201,6)
        ("90", "100", "111.11"),  # KPPN Semarang I
        ("90", "99.50", "110.56"),
        ("90", "99.75", "110.83"),
        ("90", "98.76", "109.73"),
        ("90", "99.42", "110.47"),
        ("90", "99.38", "110.42"),
        ("3.51", "3.95", "112.54"),  # Balai POM Pangkalpinang
        ("95.56", "93", "97.32"),  # Polewali Mandar
        ("2", "3", "150.00"),
        ("3", "5", "166.67"),
        ("71.5", "69.88", "97.73"),  # Sumatera Barat
        ("32", "40.45", "126.41"),
        ("93", "90.82", "97.66"),  # RSUD Sidoarjo
        ("0.277", "0.320", "115.52"),  # Dumai
        ("0.370", "0.293", "79.19"),
        ("45096", "47353", "105.00"),  # wirausaha baru of the seed
    ],
)
def test_higher_is_better_as_printed_by_other_agencies(cetak: Cetak, target: str, realisasi: str, capaian: str) -> None:
    assert cetak(_measure(target, realisasi).capaian) == capaian


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian", "cara"),
    [
        ("6.17", "7.42", "79.74", SELISIH),  # Lombok Tengah, TPT
        ("32", "4.88", "184.75", SELISIH),  # Lampung, AKB against the target of the year
        ("24", "4.88", "179.67", SELISIH),  # and against that of 2019
        ("162", "186", "87.10", KEBALIKAN),  # Manggarai Timur, AKI
        ("9.20", "9.53", "96.54", KEBALIKAN),  # Manggarai Timur, AKB
        ("3.15", "3.10", "101.59", SELISIH),
        ("3.15", "3.10", "101.61", KEBALIKAN),
    ],
)
def test_lower_is_better_as_printed_by_other_agencies(
    cetak: Cetak, target: str, realisasi: str, capaian: str, cara: Cara
) -> None:
    assert cetak(_measure(target, realisasi, cara).capaian) == capaian


def test_without_decimals_the_page_shows_whole_percentages(cetak: Cetak) -> None:
    # PA Kuala Kurun: 50 / 3 = 1.666,67
    assert cetak(_measure("3", "50", BULAT).capaian) == "1667"


def test_the_bed_occupancy_of_dumai_is_inside_its_ideal_range(cetak: Cetak) -> None:
    cara = Cara(Arah.RENTANG, Perhitungan())
    assert cetak(_measure(Rentang(Decimal(60), Decimal(85)), "75.87", cara).capaian) == "100.00"


@pytest.mark.parametrize(
    ("hitung_dari", "capaian"), [(HitungDari.NILAI_TAMPIL, "103"), (HitungDari.NILAI_PENUH, "104")]
)
def test_the_printed_or_the_full_realisasi_enters_as_the_agency_chooses(
    cetak: Cetak, hitung_dari: HitungDari, capaian: str
) -> None:
    # PA Kuala Kurun: 62 of 63 is printed 98; 98 / 95 = 103,2, but 98,41 / 95 = 103,6
    cara = Cara(Arah.NAIK, Perhitungan(hitung_dari=hitung_dari, desimal=0))
    ukuran = measure(Figur("x", "capaian", TW2, PERSEN, 0), _ratio(62, 63, 0), _target("95"), cara)
    assert cetak(ukuran.capaian) == capaian


def test_a_printed_realisasi_that_enters_is_an_input_of_its_own() -> None:
    cara = Cara(Arah.NAIK, Perhitungan(hitung_dari=HitungDari.NILAI_TAMPIL, desimal=0))
    capaian = measure(Figur("x", "capaian", TW2, PERSEN, 0), _ratio(62, 63, 0), _target("95"), cara).capaian
    printed, _ = capaian.masukan
    assert (printed.medan, printed.nilai) == ("realisasi_tampil", 98)
    assert [masukan.medan for masukan in printed.masukan] == ["realisasi"]


def test_a_capaian_above_the_cap_prints_the_cap_and_keeps_the_full_one(cetak: Cetak) -> None:
    capaian = _measure("2", "3", Cara(Arah.NAIK, Perhitungan(batas_capaian=Decimal(120)))).capaian
    assert (cetak(capaian), capaian.rumus) == ("120.00", BATAS_ATAS)
    assert [(masukan.medan, cetak(masukan)) for masukan in capaian.masukan] == [("capaian_penuh", "150.00")]


@pytest.mark.parametrize("realisasi", ["-100", "-0.0001"])
def test_a_capaian_is_never_below_zero(cetak: Cetak, realisasi: str) -> None:
    assert cetak(_measure("3", realisasi).capaian) == "0.00"


@pytest.mark.parametrize(
    ("numerator", "denominator", "target", "status"),
    [
        (125, 153, "81.70", Status.TERCAPAI),  # 81,699 prints 81,70; capaian 99,998 prints 100,00
        (8_169, 10_000, "81.70", Status.BELUM_TERCAPAI),  # 81,69
        (325, 100_000, "0.33", Status.BELUM_TERCAPAI),  # 0,325 prints 0,33, but capaian is 98,48
    ],
)
def test_the_verdict_agrees_with_both_printed_figures(
    numerator: int, denominator: int, target: str, status: Status
) -> None:
    realisasi = _ratio(numerator, denominator, 2)
    assert measure(Figur("x", "capaian", TW2, PERSEN, 2), realisasi, _target(target), NAIK).status is status


def test_a_count_short_of_its_target_is_not_reached_though_capaian_prints_100(cetak: Cetak) -> None:
    ukuran = _measure("20000", "19999")
    assert (cetak(ukuran.capaian), ukuran.status) == ("100.00", Status.BELUM_TERCAPAI)


@pytest.mark.parametrize("kata", [KataAbsen.BELUM_DIUKUR, KataAbsen.DIUKUR_TRIWULAN_IV, KataAbsen.TIDAK_ADA_DATA])
def test_a_realisasi_declared_absent_is_not_measured_and_is_not_zero(kata: KataAbsen) -> None:
    ukuran = _measure("80", Absen(kata))
    assert (ukuran.capaian.nilai, ukuran.status) == (Absen(kata), Status.BELUM_DIUKUR)


def test_a_realisasi_that_is_missing_or_could_not_be_read_gives_no_capaian(gagal: Gagal) -> None:
    for realisasi in (None, gagal):
        ukuran = _measure("80", realisasi)
        assert (ukuran.capaian.nilai, ukuran.status) == (None, Status.TIDAK_DAPAT_DIHITUNG)
        assert ukuran.capaian.alasan.startswith("realisasi x")


def test_without_a_target_there_is_no_capaian_and_no_verdict(gagal: Gagal) -> None:
    absen = Absen(KataAbsen.BELUM_DITETAPKAN)
    assert (_measure(absen, "5").capaian.nilai, _measure(absen, "5").status) == (absen, Status.TIDAK_DAPAT_DIHITUNG)
    assert (_measure(gagal, "5").capaian.nilai, _measure(gagal, "5").status) == (None, Status.TIDAK_DAPAT_DIHITUNG)


@pytest.mark.parametrize(
    ("target", "realisasi", "cara", "capaian", "status"),
    [
        ("0", "0", NAIK, None, Status.TIDAK_DAPAT_DIHITUNG),
        ("0", "3", NAIK, None, Status.TERCAPAI),
        ("0", "0", SELISIH, "100.00", Status.TERCAPAI),
        ("0", "3", SELISIH, "0.00", Status.BELUM_TERCAPAI),
        ("0", "0", KEBALIKAN, "100.00", Status.TERCAPAI),
        ("5", "0", KEBALIKAN, None, Status.TERCAPAI),
        ("5", "0", NAIK, "0.00", Status.BELUM_TERCAPAI),
        ("5", "0", SELISIH, "200.00", Status.TERCAPAI),
    ],
)
def test_zeros_have_a_defined_result(
    cetak: Cetak, target: str, realisasi: str, cara: Cara, capaian: str | None, status: Status
) -> None:
    ukuran = _measure(target, realisasi, cara)
    assert (cetak(ukuran.capaian), ukuran.status) == (capaian, status)
    assert (ukuran.capaian.alasan == "") == (capaian is not None)


def test_a_capaian_just_on_a_half_is_rounded_up_though_its_realisasi_never_ends(cetak: Cetak) -> None:
    # t 0,67667, r 200 / 3 %: t / r = 0,67667 x 3 / 200 x 100 = 1,015005
    figur = Figur("x", "capaian", TW2, PERSEN, 5)
    assert cetak(measure(figur, _ratio(2, 3, 2), _target("0.67667"), KEBALIKAN).capaian) == "1.01501"


def _ratio(pembilang: int, penyebut: int, desimal: int) -> Hitungan:
    """A realisasi in persen with endless decimals."""
    parts = tuple(Figur("x", "bagian", TW2, NILAI).read(Decimal(satu)) for satu in (pembilang, penyebut))
    figur = Figur("x", "realisasi", TW2, PERSEN, desimal)
    return figur.compute(RASIO, parts, lambda atas, bawah: atas / bawah * 100)


def _target(nilai: str) -> Hitungan:
    return Figur("x", "target", TW2, PERSEN, 2).read(Decimal(nilai))
