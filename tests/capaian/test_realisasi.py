"""The realisasi of an indikator."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.data import compute_data
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.realisasi import Realisasi, compute_realisasi
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Agregasi, DataDasar, Indikator, Rumus, Satuan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Isian, KataAbsen

Susun = Callable[..., Kinerja]
Cetak = Callable[[Hitungan], str | None]

RASIO = Rumus(("selesai",), ("perkara",))
BELUM_DIUKUR = Absen(KataAbsen.BELUM_DIUKUR)


@pytest.fixture(scope="module")
def data(data_dasar: Callable[..., DataDasar]) -> tuple[DataDasar, ...]:
    return (data_dasar("selesai", Agregasi.JUMLAH), data_dasar("perkara", Agregasi.JUMLAH))


def _realisasi(kinerja: Kinerja, kode: str, triwulan: int = 2) -> Realisasi:
    periode = Periode(2018, triwulan)
    return compute_realisasi(kinerja, kinerja.indikator[kode], compute_data(kinerja, periode), periode)


def test_a_ratio_is_that_of_the_joined_parts_and_never_the_mean_of_percentages(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...], cetak: Cetak
) -> None:
    # 23 of 36 and 151 of 228 make 174 of 264 = 65,91; the mean of 63,89 and 66,23 would be 65,06
    kinerja = susun(
        *data,
        indikator("obat-aman", "80", rumus=RASIO),
        isi={1: {"data": {"selesai": "23", "perkara": "36"}}, 2: {"data": {"selesai": "151", "perkara": "228"}}},
    )
    realisasi = _realisasi(kinerja, "obat-aman")
    assert cetak(realisasi.nilai) == "65.91"
    assert realisasi.pembilang is not None
    assert realisasi.penyebut is not None
    assert (realisasi.pembilang.tepat, realisasi.penyebut.tepat) == (174, 264)
    assert realisasi.pembilang.satuan == data[0].satuan


def test_each_side_of_a_ratio_may_be_a_sum_of_data_dasar(
    susun: Susun, indikator: Callable[..., Indikator], data_dasar: Callable[..., DataDasar], cetak: Cetak
) -> None:
    # perkara tanpa banding: pidana 77 - 3 = 74, perdata 6 - 2 = 4; 78 / 83 = 93,98
    parts = {"tanpa-banding-pidana": "74", "tanpa-banding-perdata": "4", "pidana": "77", "perdata": "6"}
    rumus = Rumus(("tanpa-banding-pidana", "tanpa-banding-perdata"), ("pidana", "perdata"))
    kinerja = susun(*map(data_dasar, parts), indikator("banding", "90", rumus=rumus), isi={2: {"data": parts}})
    assert cetak(_realisasi(kinerja, "banding").nilai) == "93.98"


def test_a_rate_per_100000_has_its_pengali(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...], cetak: Cetak
) -> None:
    # 10 / 5.350 x 100.000 = 186,92
    rate = Satuan("per-100000", "per 100.000", JenisAngka.DESIMAL)
    rumus = Rumus(("selesai",), ("perkara",), Decimal(100_000))
    kinerja = susun(
        *data,
        indikator("aki", "162", satuan=rate, rumus=rumus),
        isi={1: {"data": {"selesai": "10", "perkara": "5350"}}},
    )
    assert cetak(_realisasi(kinerja, "aki", 1).nilai) == "186.92"


def test_a_penyebut_of_zero_gives_no_realisasi_and_names_the_data(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...]
) -> None:
    kinerja = susun(*data, indikator("x", "80", rumus=RASIO), isi={1: {"data": {"selesai": "0", "perkara": "0"}}})
    nilai = _realisasi(kinerja, "x", 1).nilai
    assert (nilai.nilai, nilai.alasan) == (None, "penyebut perkara bernilai 0")


def test_a_part_declared_absent_makes_the_ratio_absent_even_beside_others(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...]
) -> None:
    kinerja = susun(
        *data,
        indikator("x", "80", rumus=Rumus(("selesai", "perkara"), ("perkara",))),
        isi={1: {"data": {"selesai": BELUM_DIUKUR, "perkara": "36"}}},
    )
    assert _realisasi(kinerja, "x", 1).nilai.nilai == BELUM_DIUKUR


def test_a_part_that_could_not_be_read_leaves_the_ratio_unknown(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...], gagal: Gagal
) -> None:
    kinerja = susun(*data, indikator("x", "80", rumus=RASIO), isi={1: {"data": {"selesai": gagal, "perkara": "36"}}})
    nilai = _realisasi(kinerja, "x", 1).nilai
    assert (nilai.nilai, nilai.alasan) == (None, "nilai selesai untuk Triwulan I tidak dapat dibaca")


def test_a_part_that_is_in_no_list_leaves_the_ratio_unknown(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...]
) -> None:
    kinerja = susun(*data, indikator("x", "80", rumus=Rumus(("hilang",), ("perkara",))))
    assert _realisasi(kinerja, "x", 1).nilai.nilai is None


def test_a_ratio_declared_not_measured_is_absent_though_its_parts_are_there(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...]
) -> None:
    kinerja = susun(
        *data,
        indikator("x", "80", rumus=RASIO),
        isi={1: {"data": {"selesai": "23", "perkara": "36"}, "realisasi_indikator": {"x": BELUM_DIUKUR}}},
    )
    assert _realisasi(kinerja, "x", 1) == Realisasi(_realisasi(kinerja, "x", 1).nilai)
    assert _realisasi(kinerja, "x", 1).nilai.nilai == BELUM_DIUKUR


def test_a_figure_given_without_its_parts_stands_for_the_ratio(
    susun: Susun, indikator: Callable[..., Indikator], data: tuple[DataDasar, ...]
) -> None:
    typed = Isian(Decimal("38.42"), tanpa_rincian="Rincian ada pada instansi lain.")
    kinerja = susun(*data, indikator("x", "38.42", rumus=RASIO), isi={1: {"realisasi_indikator": {"x": typed}}})
    realisasi = _realisasi(kinerja, "x", 1)
    assert (realisasi.nilai.nilai, realisasi.pembilang, realisasi.penyebut) == (Decimal("38.42"), None, None)


def test_a_figure_typed_beside_its_parts_never_replaces_the_ratio(
    susun: Susun, indikator: Callable[..., Indikator], data_dasar: Callable[..., DataDasar], cetak: Cetak
) -> None:
    # 150 of 153 is 98,04, whatever is typed
    kinerja = susun(
        data_dasar("selesai"),
        data_dasar("perkara"),
        indikator("x", "90.19", rumus=RASIO),
        isi={2: {"data": {"selesai": "150", "perkara": "153"}, "realisasi_indikator": {"x": "94.12"}}},
    )
    assert cetak(_realisasi(kinerja, "x").nilai) == "98.04"


def test_an_indikator_without_rumus_is_joined_over_the_quarters_itself(
    susun: Susun, indikator: Callable[..., Indikator], orang: Satuan
) -> None:
    kinerja = susun(
        indikator("dilatih", "96", satuan=orang, agregasi=Agregasi.JUMLAH),
        isi={1: {"realisasi_indikator": {"dilatih": "20"}}, 2: {"realisasi_indikator": {"dilatih": "32"}}},
    )
    assert _realisasi(kinerja, "dilatih").nilai.tepat == 52
