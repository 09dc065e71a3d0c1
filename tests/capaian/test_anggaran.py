"""Totals of money: the table of the seed, and the rules that its figures do not show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.anggaran import DINAS, HasilAnggaran, compute_anggaran
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Indikator, Kegiatan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

Susun = Callable[..., Kinerja]
Build = Callable[..., Kegiatan]
Cetak = Callable[[Hitungan], str | None]

TIDAK_DIANGGARKAN = Absen(KataAbsen.TIDAK_DIANGGARKAN)

SEED: Mapping[str, tuple[tuple[int, int, int], ...]] = {
    "sekretariat": (
        (3_900_000, 3_900_000, 0),
        (65_550_000, 65_550_000, 3_084_412),
        (11_500_000, 11_500_000, 0),
        (11_000_000, 11_000_000, 0),
        (11_500_000, 11_500_000, 0),
        (23_550_000, 23_550_000, 0),
        (11_660_000, 11_660_000, 0),
        (1_579_400, 1_579_400, 0),
        (48_208_500, 48_208_500, 0),
        (4_800_000, 4_800_000, 85_000),
        (15_890_000, 13_490_000, 570_000),
        (179_100_000, 223_315_000, 0),
        (45_550_000, 45_550_000, 0),
        (37_350_000, 32_350_000, 0),
        (55_000_000, 55_000_000, 0),
        (77_220_000, 66_270_000, 995_000),
        (8_950_000, 8_950_000, 0),
    ),
    "tenaga-kerja": (
        (85_525_000, 85_231_000, 0),
        (319_625_500, 290_825_500, 0),
        (255_440_000, 255_440_000, 0),
        (49_820_000, 49_820_000, 0),
        (26_023_000, 23_623_000, 8_258_000),
        (21_736_800, 36_136_800, 11_875_200),
        (8_117_000, 8_117_000, 0),
        (4_561_500, 6_161_500, 0),
        (22_000_000, 22_000_000, 11_000_000),
    ),
    "koperasi": (
        (59_190_000, 59_190_000, 0),
        (30_090_000, 30_090_000, 0),
        (9_030_000, 9_030_000, 0),
        (38_840_000, 38_840_000, 0),
        (204_540_000, 204_540_000, 0),
        (65_240_000, 65_240_000, 0),
        (0, 8_867_500, 3_240_000),
        (0, 102_662_500, 15_142_500),
        (0, 129_259_500, 127_865_000),
        (0, 23_117_500, 19_200_000),
        (0, 61_210_000, 33_510_000),
        (0, 197_598_000, 18_100_600),
    ),
    "perindustrian": (
        (71_892_000, 458_310_750, 117_604_000),
        (28_525_500, 28_525_500, 0),
        (152_677_250, 37_962_000, 17_653_000),
        (957_252_000, 1_002_991_000, 415_009_229),
    ),
}
"""Pagu murni, pagu in force and realisasi of triwulan II 2018; 0 murni: not in the Perjanjian Kinerja."""


@pytest.fixture(scope="module")
def seed(susun: Susun, kegiatan: Build, tw2: Periode) -> Mapping[str, HasilAnggaran]:
    """The money of the whole Dinas, with two kegiatan that are not budgeted."""
    activities, spent = [], {}
    for bidang, rows in SEED.items():
        for nomor, (murni, pagu, realisasi) in enumerate(rows):
            kode = f"{bidang}-{nomor}"
            versions = {"murni": Decimal(murni)} if murni else {}
            versions["perubahan"] = Decimal(pagu)
            activities.append(kegiatan(kode, versions, bidang=bidang, program=f"program-{bidang}"))
            spent[kode] = Decimal(realisasi)
    unbudgeted = [kegiatan(kode, TIDAK_DIANGGARKAN, bidang="perindustrian") for kode in ("bahan-baku", "dak")]
    return compute_anggaran(susun(*activities, *unbudgeted, isi={2: {"realisasi_anggaran": spent}}), tw2)


@pytest.mark.parametrize(
    ("kode", "money"),
    # murni, in force, realisasi, sisa; serapan
    [
        ("sekretariat", (612_307_900, 638_172_900, 4_734_412, 633_438_488, "0.74")),
        ("tenaga-kerja", (792_848_800, 777_354_800, 31_133_200, 746_221_600, "4.01")),
        ("koperasi", (406_930_000, 929_645_000, 217_058_100, 712_586_900, "23.35")),
        ("perindustrian", (1_210_346_750, 1_527_789_250, 550_266_229, 977_523_021, "36.02")),
        (DINAS, (3_022_433_450, 3_872_961_950, 803_191_941, 3_069_770_009, "20.74")),
    ],
)
def test_the_totals_of_the_seed(
    seed: Mapping[str, HasilAnggaran], cetak: Cetak, kode: str, money: tuple[int, int, int, int, str]
) -> None:
    hasil = seed[kode]
    figures = (hasil.pagu_murni, hasil.pagu, hasil.realisasi, hasil.sisa)
    assert (*(figur.tepat for figur in figures), cetak(hasil.serapan)) == money


@pytest.fixture
def anggaran(susun: Susun, tw2: Periode) -> Callable[..., Mapping[str, HasilAnggaran]]:
    """The money of some kegiatan, with what was spent by the end of triwulan II."""

    def build(*entitas: Kegiatan | Indikator, spent: Mapping[str, object]) -> Mapping[str, HasilAnggaran]:
        return compute_anggaran(susun(*entitas, isi={2: {"realisasi_anggaran": spent}}), tw2)

    return build


Anggaran = Callable[..., Mapping[str, HasilAnggaran]]


def test_a_kegiatan_is_the_sum_of_its_sub_kegiatan(anggaran: Anggaran, kegiatan: Build, cetak: Cetak) -> None:
    # Polewali Mandar 2022: 99,62 and 99,80 make 99,66 by the sums
    hasil = anggaran(
        kegiatan("induk", {}),
        kegiatan("sub-a", "808430200", induk="induk"),
        kegiatan("sub-b", "195992600", induk="induk"),
        spent={"sub-a": "805369584", "sub-b": "195603374"},
    )
    assert [cetak(hasil[kode].serapan) for kode in ("sub-a", "sub-b", "induk")] == ["99.62", "99.80", "99.66"]
    assert (hasil["induk"].pagu.tepat, hasil["induk"].realisasi.tepat) == (1_004_422_800, 1_000_972_958)
    assert hasil[DINAS].pagu.tepat == 1_004_422_800


def test_serapan_of_a_program_is_the_ratio_of_sums_and_not_the_mean_of_percentages(
    anggaran: Anggaran, kegiatan: Build, cetak: Cetak
) -> None:
    # Sumatera Utara 2021: 1.550.154.676 of 1.743.400.365
    rows = {
        "749930215": "702188300",
        "216194000": "188957200",
        "378896500": "351953546",
        "398379650": "307055630",
    }
    hasil = anggaran(*(kegiatan(pagu, pagu) for pagu in rows), spent=rows)
    assert cetak(hasil["program-a"].serapan) == "88.92"


def test_a_kegiatan_counts_once_under_the_indikator_it_supports_first(
    anggaran: Anggaran, kegiatan: Build, indikator: Callable[..., Indikator]
) -> None:
    hasil = anggaran(
        indikator("satu", "80", sasaran="sasaran-1"),
        indikator("dua", "80", sasaran="sasaran-2"),
        kegiatan("servis", "100", mendukung="satu", juga_mendukung=("dua",)),
        kegiatan("jahit", "40", mendukung="dua"),
        kegiatan("rapat", "7"),
        spent={"servis": "10", "jahit": "4", "rapat": "1"},
    )
    totals = {kode: hasil[kode].pagu.tepat for kode in ("sasaran-1", "sasaran-2", "bidang-a", DINAS)}
    assert totals == {"sasaran-1": 100, "sasaran-2": 40, "bidang-a": 147, DINAS: 147}


def test_a_sasaran_without_kegiatan_has_no_money_which_is_not_zero(
    anggaran: Anggaran, indikator: Callable[..., Indikator]
) -> None:
    hasil = anggaran(indikator("tpak", "65.62", sasaran="sasaran-5"), spent={})["sasaran-5"]
    figures = (hasil.pagu, hasil.pagu_murni, hasil.realisasi, hasil.serapan, hasil.sisa)
    assert {figur.nilai for figur in figures} == {Absen(KataAbsen.TIDAK_ADA)}


def test_a_pagu_of_zero_gives_no_serapan(anggaran: Anggaran, kegiatan: Build) -> None:
    serapan = anggaran(kegiatan("nol", "0"), spent={"nol": "0"})["nol"].serapan
    assert (serapan.nilai, serapan.alasan) == (None, "pagu nol bernilai 0")


@pytest.mark.parametrize("kode", ["rusak", "program-a", "bidang-a", DINAS])
def test_a_leaf_that_could_not_be_read_leaves_every_total_above_it_unknown(
    anggaran: Anggaran, kegiatan: Build, gagal: Gagal, kode: str
) -> None:
    hasil = anggaran(kegiatan("baik", "100"), kegiatan("rusak", "50"), spent={"baik": "10", "rusak": gagal})[kode]
    assert (hasil.realisasi.nilai, hasil.serapan.nilai, hasil.sisa.nilai) == (None, None, None)
    assert hasil.realisasi.alasan == "realisasi rusak untuk Triwulan II tidak dapat dibaca"
    assert hasil.pagu.angka is not None


def test_a_pagu_that_could_not_be_read_leaves_the_total_unknown(
    anggaran: Anggaran, kegiatan: Build, gagal: Gagal
) -> None:
    activities = (kegiatan("baik", "100"), kegiatan("rusak", {"murni": Decimal(50), "perubahan": gagal}))
    hasil = anggaran(*activities, spent={"baik": "10", "rusak": "5"})[DINAS]
    assert (hasil.pagu.nilai, hasil.pagu_murni.tepat, hasil.realisasi.tepat) == (None, 150, 15)


def test_a_leaf_declared_absent_counts_for_nothing(anggaran: Anggaran, kegiatan: Build) -> None:
    tanpa_data = Absen(KataAbsen.TIDAK_ADA_DATA)
    hasil = anggaran(
        kegiatan("baik", "100"),
        kegiatan("kosong", TIDAK_DIANGGARKAN),
        kegiatan("diam", "20"),
        spent={"baik": "10", "diam": tanpa_data},
    )
    assert (hasil[DINAS].pagu.tepat, hasil[DINAS].realisasi.tepat, hasil[DINAS].realisasi.alasan) == (120, 10, "")
    assert (hasil["kosong"].serapan.nilai, hasil["diam"].sisa.nilai) == (TIDAK_DIANGGARKAN, tanpa_data)


def test_a_leaf_not_filled_in_yet_is_left_out_and_the_total_says_so(anggaran: Anggaran, kegiatan: Build) -> None:
    hasil = anggaran(kegiatan("baik", "100"), kegiatan("telat", "50"), spent={"baik": "10"})
    assert (hasil[DINAS].realisasi.tepat, hasil[DINAS].realisasi.alasan) == (10, "1 kegiatan belum diisi")
    assert hasil["telat"].realisasi.nilai is None


def test_with_no_leaf_filled_in_a_total_is_none_and_not_zero(anggaran: Anggaran, kegiatan: Build) -> None:
    hasil = anggaran(kegiatan("satu", "100"), kegiatan("dua", TIDAK_DIANGGARKAN), spent={})
    assert hasil[DINAS].realisasi.nilai is None


def test_spending_beyond_the_pagu_leaves_less_than_nothing(anggaran: Anggaran, kegiatan: Build, cetak: Cetak) -> None:
    hasil = anggaran(kegiatan("boros", "100"), spent={"boros": "130"})["boros"]
    assert (cetak(hasil.serapan), hasil.sisa.tepat) == ("130.00", -30)


def test_two_kegiatan_that_name_each_other_as_parent_count_their_leaf_once(anggaran: Anggaran, kegiatan: Build) -> None:
    loop = (kegiatan("putar", {}, induk="balik"), kegiatan("balik", {}, induk="putar"))
    hasil = anggaran(*loop, kegiatan("daun", "50", induk="putar"), spent={"daun": "5"})
    assert [hasil[kode].pagu.tepat for kode in ("putar", "balik", DINAS)] == [50, 50, 50]
