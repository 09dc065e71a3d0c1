"""An earlier period beside the present one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compute_hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator
from lkip_cli.capaian.pembanding import (
    BERTAMBAH,
    SATUAN_LAIN,
    Lampau,
    Pembanding,
    compare_quarter,
    compare_year,
    read_lampau,
)
from lkip_cli.capaian.perkembangan import Perkembangan
from lkip_cli.model.entitas import (
    Agregasi,
    AngkaRiwayat,
    Arah,
    DataDasar,
    HitungDari,
    Indikator,
    Perhitungan,
    Rumus,
    Satuan,
    Skala,
)
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

SKALA = (Skala("baik", "Baik", Decimal(80), "00FF00"), Skala("kurang", "Kurang", Decimal(0), "FF0000"))
Cetak = Callable[[Hitungan], str | None]
Build = Callable[..., tuple[Kinerja, Indikator, HasilIndikator]]


@pytest.fixture
def tahun(susun: Callable[..., Kinerja], indikator: Callable[..., Indikator]) -> Build:
    """The indikator `tpt` with realisasi 88 of target 80 in a quarter, or as `lain` says."""

    def build(triwulan: int = 4, **lain: object) -> tuple[Kinerja, Indikator, HasilIndikator]:
        satu = indikator("tpt", "80", **lain)
        kinerja = susun(satu, isi={triwulan: {"realisasi_indikator": {"tpt": "88"}}})
        return kinerja, satu, compute_hasil(kinerja, Periode(2018, triwulan)).indikator["tpt"]

    return build


def riwayat(nilai: str, target: str | None = None) -> AngkaRiwayat:
    return AngkaRiwayat(Decimal(nilai), "LKIP 2017", Decimal(target) if target else None)


def test_a_year_of_riwayat_is_measured_against_its_own_target(tahun: Build, cetak: Cetak) -> None:
    _, satu, _ = tahun()
    lampau = read_lampau(satu, 2017, riwayat("60", "75"), SKALA)
    assert (cetak(lampau.capaian), lampau.sumber) == ("80.00", "LKIP 2017")  # 60 / 75 x 100
    assert lampau.skala == SKALA[0]
    assert lampau.realisasi.tag == "realisasi/tpt/2017-TW4"
    assert lampau.realisasi.rumus.sumber == "LKIP 2017"


def test_without_the_target_of_that_year_there_is_no_capaian(tahun: Build) -> None:
    _, satu, _ = tahun()
    assert read_lampau(satu, 2017, riwayat("60"), SKALA).capaian.nilai == Absen(KataAbsen.TIDAK_ADA_DATA)


def test_the_change_of_a_percentage_is_in_poin_persen(tahun: Build, cetak: Cetak) -> None:
    kinerja, satu, kini = tahun()
    found = compare_year(kinerja, satu, kini, read_lampau(satu, 2017, riwayat("90.25", "95"), SKALA))
    assert (cetak(found.perubahan), found.perubahan.satuan.nama) == ("-2.25", "poin persen")  # 88 - 90,25
    assert cetak(found.perubahan_capaian) == "15.00"  # 88 / 80 - 90,25 / 95 = 110 - 95
    assert found.perkembangan is Perkembangan.MEMBURUK
    assert found.perubahan.tag == "perubahan_2017-TW4/tpt/2018-TW4"
    assert [one.tag for one in found.perubahan.masukan] == ["realisasi/tpt/2018-TW4", "realisasi/tpt/2017-TW4"]


def test_the_change_of_a_count_is_in_its_satuan(tahun: Build, orang: Satuan) -> None:
    kinerja, satu, kini = tahun(satuan=orang)
    found = compare_year(kinerja, satu, kini, read_lampau(satu, 2017, riwayat("60"), SKALA))
    assert (found.perubahan.tepat, found.perubahan.satuan) == (28, orang)
    assert found.perubahan_capaian.angka is None


def test_lower_is_better_where_the_indikator_says_so(tahun: Build) -> None:
    kinerja, satu, kini = tahun(arah=Arah.TURUN)
    found = compare_year(kinerja, satu, kini, read_lampau(satu, 2017, riwayat("90"), SKALA))
    assert found.perkembangan is Perkembangan.MEMBAIK


def test_what_adds_up_over_the_year_is_held_against_whole_years_at_its_end_only(tahun: Build, orang: Satuan) -> None:
    def against_2017(triwulan: int, agregasi: Agregasi) -> Pembanding:
        kinerja, satu, kini = tahun(triwulan, agregasi=agregasi, satuan=orang)
        return compare_year(kinerja, satu, kini, read_lampau(satu, 2017, riwayat("60"), SKALA))

    early = against_2017(2, Agregasi.KUMULATIF)
    assert (early.perubahan.nilai, early.perubahan.alasan, early.perkembangan) == (None, BERTAMBAH, None)
    assert against_2017(4, Agregasi.KUMULATIF).perubahan.tepat == 28
    assert against_2017(2, Agregasi.TERAKHIR).perubahan.tepat == 28


def test_a_ratio_of_what_adds_up_over_what_stays_is_such_a_figure(
    susun: Callable[..., Kinerja], indikator: Callable[..., Indikator], data_dasar: Callable[..., DataDasar]
) -> None:
    satu = indikator("lulus", "80", rumus=Rumus(("lulusan",), ("penduduk",)))
    for agregasi, growing in ((Agregasi.KUMULATIF, True), (Agregasi.TERAKHIR, False)):
        kinerja = susun(
            satu,
            data_dasar("lulusan", agregasi),
            data_dasar("penduduk"),
            isi={2: {"data": {"lulusan": "30", "penduduk": "100"}}},
        )
        kini = compute_hasil(kinerja, Periode(2018, 2)).indikator["lulus"]
        found = compare_year(kinerja, satu, kini, read_lampau(satu, 2017, riwayat("60"), SKALA))
        assert (found.perubahan.angka is None) is growing


def test_another_satuan_is_not_compared(tahun: Build, orang: Satuan) -> None:
    kinerja, satu, kini = tahun()
    lampau = read_lampau(replace(satu, satuan=orang), 2017, riwayat("60"), SKALA)
    found = compare_year(kinerja, satu, kini, lampau)
    assert (found.perubahan.angka, found.perubahan.alasan, found.perkembangan) == (None, SATUAN_LAIN, None)


def test_an_absent_year_is_never_zero(tahun: Build) -> None:
    kinerja, satu, kini = tahun()
    absent = AngkaRiwayat(Absen(KataAbsen.BELUM_DIUKUR), "")
    found = compare_year(kinerja, satu, kini, read_lampau(satu, 2017, absent, SKALA))
    assert found.perubahan.nilai == Absen(KataAbsen.BELUM_DIUKUR)
    assert found.perkembangan is None


def test_the_change_is_that_of_the_printed_figures_where_the_agency_counts_with_these(
    susun: Callable[..., Kinerja],
    indikator: Callable[..., Indikator],
    data_dasar: Callable[..., DataDasar],
    cetak: Cetak,
) -> None:
    # 2/3 and 1/3 are printed 66,67 and 33,33: their difference is 33,34, the exact one 33,33
    for choice, expected in ((HitungDari.NILAI_TAMPIL, "33.34"), (HitungDari.NILAI_PENUH, "33.33")):
        satu = indikator("lulus", "80", rumus=Rumus(("a",), ("b",)), perhitungan=Perhitungan(hitung_dari=choice))
        isi = {1: {"data": {"a": "1", "b": "3"}}, 2: {"data": {"a": "2", "b": "3"}}}
        kinerja = susun(satu, data_dasar("a"), data_dasar("b"), isi=isi)
        before, kini = (compute_hasil(kinerja, Periode(2018, nomor)).indikator["lulus"] for nomor in (1, 2))
        assert (
            cetak(compare_quarter(satu, kini, Lampau(before.realisasi, before.capaian, before.skala)).perubahan)
            == expected
        )
