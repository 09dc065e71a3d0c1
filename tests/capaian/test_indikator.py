"""The IKU of the seed, triwulan II 2018, with the targets of its Perjanjian Kinerja."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.data import compute_data
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.indikator import HasilIndikator, compute_indikator
from lkip_cli.capaian.rumus.turun import SELISIH
from lkip_cli.capaian.status import Status
from lkip_cli.model.entitas import (
    Agregasi,
    Arah,
    DataDasar,
    Indikator,
    Predikat,
    Rumus,
    Satuan,
    Target,
    TingkatPredikat,
)
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Huruf, KataAbsen

Susun = Callable[..., Kinerja]
Build = Callable[..., Indikator]
Cetak = Callable[[Hitungan], str | None]

DATA = {
    "penganggur": "3650",
    "angkatan-kerja": "117515",
    "angkatan-kerja-tpak": "115985",
    "usia-kerja": "185189",
    "koperasi-aktif": "150",
    "koperasi-sehat": "125",
    "koperasi": "153",
}


def _hasil(kinerja: Kinerja, kode: str, triwulan: int = 2) -> HasilIndikator:
    periode = Periode(2018, triwulan)
    return compute_indikator(kinerja, kinerja.indikator[kode], compute_data(kinerja, periode), periode)


@pytest.fixture(scope="module")
def seed(susun: Susun, indikator: Build, data_dasar: Callable[..., DataDasar], orang: Satuan) -> Kinerja:
    """The seven IKU of the seed."""
    return susun(
        *map(data_dasar, DATA),
        indikator("tpt", "3.15", arah=Arah.TURUN, rumus=Rumus(("penganggur",), ("angkatan-kerja",))),
        indikator("penempatan", "38.42"),
        indikator("tpak", "65.62", rumus=Rumus(("angkatan-kerja-tpak",), ("usia-kerja",))),
        indikator("aktif", "90.19", rumus=Rumus(("koperasi-aktif",), ("koperasi",))),
        indikator("sehat", "78.94", rumus=Rumus(("koperasi-sehat",), ("koperasi",))),
        indikator("wirausaha", "45096", satuan=orang),
        indikator("sertifikasi", "10", satuan=orang),
        isi={
            2: {
                "data": DATA,
                "realisasi_indikator": {"penempatan": "38.42", "wirausaha": "47353", "sertifikasi": "10"},
            }
        },
    )


@pytest.mark.parametrize(
    ("kode", "realisasi", "capaian", "status"),
    [
        ("tpt", "3.11", "101.40", Status.TERCAPAI),  # (2 x 3,15 - 3,10599) / 3,15
        ("penempatan", "38.42", "100.00", Status.TERCAPAI),
        ("tpak", "62.63", "95.44", Status.BELUM_TERCAPAI),
        ("aktif", "98.04", "108.70", Status.TERCAPAI),
        ("sehat", "81.70", "103.50", Status.TERCAPAI),
        ("wirausaha", "47353", "105.00", Status.TERCAPAI),
        ("sertifikasi", "10", "100.00", Status.TERCAPAI),
    ],
)
def test_the_iku_of_the_seed(
    seed: Kinerja, cetak: Cetak, kode: str, realisasi: str, capaian: str, status: Status
) -> None:
    hasil = _hasil(seed, kode)
    assert (cetak(hasil.realisasi), cetak(hasil.capaian), hasil.status) == (realisasi, capaian, status)


def test_a_capaian_can_be_traced_to_the_data_and_the_regulation(seed: Kinerja) -> None:
    capaian = _hasil(seed, "tpt").capaian
    realisasi, target = capaian.masukan
    assert capaian.rumus == SELISIH
    assert (target.tag, target.rumus.sumber) == ("target/tpt/2018-TW2", "Versi Murni")
    assert [side.masukan[0].tag for side in realisasi.masukan[:2]] == [
        "nilai/penganggur/2018-TW2",
        "nilai/angkatan-kerja/2018-TW2",
    ]


@pytest.mark.parametrize(("kode", "nama"), [("tpak", "Sangat Tinggi"), ("rendah", "Tinggi")])
def test_the_band_is_that_of_the_printed_capaian(
    susun: Susun, indikator: Build, seed: Kinerja, kode: str, nama: str
) -> None:
    # 90,994 of 100 prints 90,99, just below 91
    kinerja = susun(indikator("rendah", "100"), isi={2: {"realisasi_indikator": {"rendah": "90.994"}}})
    skala = _hasil(seed if kode == "tpak" else kinerja, kode).skala
    assert skala is not None
    assert skala.nama == nama


def test_a_capaian_that_prints_the_bound_of_a_band_is_in_it(susun: Susun, indikator: Build) -> None:
    # 90,995 prints 91,00
    kinerja = susun(indikator("x", "100"), isi={2: {"realisasi_indikator": {"x": "90.995"}}})
    skala = _hasil(kinerja, "x").skala
    assert skala is not None
    assert skala.nama == "Sangat Tinggi"


def test_a_target_of_the_quarter_is_measured_first_and_that_of_the_year_beside_it(
    susun: Susun, indikator: Build, orang: Satuan, cetak: Cetak
) -> None:
    # s.d. TW II 20 + 25 = 45; 20 + 32 = 52 trained; of the 96 of the year 54,17
    split = {nomor: Decimal(satu) for nomor, satu in {1: 20, 2: 25, 3: 25, 4: 26}.items()}
    kinerja = susun(
        indikator("dilatih", {"murni": Target(Decimal(96), split)}, satuan=orang, agregasi=Agregasi.JUMLAH),
        isi={1: {"realisasi_indikator": {"dilatih": "20"}}, 2: {"realisasi_indikator": {"dilatih": "32"}}},
    )
    hasil = _hasil(kinerja, "dilatih")
    assert hasil.target_triwulan is not None
    assert hasil.capaian_tahunan is not None
    assert (hasil.target.tepat, hasil.target_triwulan.tepat, hasil.realisasi.tepat) == (96, 45, 52)
    assert (cetak(hasil.capaian), cetak(hasil.capaian_tahunan)) == ("115.56", "54.17")


def test_without_a_target_of_the_quarter_capaian_is_that_of_the_year_alone(seed: Kinerja) -> None:
    hasil = _hasil(seed, "tpt")
    assert (hasil.target_triwulan, hasil.capaian_tahunan) == (None, None)


def test_the_averaged_quarters_of_kppn_semarang(susun: Susun, indikator: Build, cetak: Cetak) -> None:
    # 100; 99,50; 98,76 and 99,26 average 99,75; 99,42; 99,38 against a target of 90
    quarters = ("100", "99.50", "98.76", "99.26")
    kinerja = susun(
        indikator("dana-transfer", "90", agregasi=Agregasi.RATA_RATA),
        isi={nomor: {"realisasi_indikator": {"dana-transfer": nilai}} for nomor, nilai in enumerate(quarters, start=1)},
    )
    results = [_hasil(kinerja, "dana-transfer", nomor) for nomor in (1, 2, 3, 4)]
    assert [cetak(hasil.realisasi) for hasil in results] == ["100.00", "99.75", "99.42", "99.38"]
    assert [cetak(hasil.capaian) for hasil in results] == ["111.11", "110.83", "110.47", "110.42"]


def test_the_quarters_of_balai_pom_pangkalpinang_join_their_parts(
    susun: Susun, indikator: Build, data_dasar: Callable[..., DataDasar], cetak: Cetak
) -> None:
    kinerja = susun(
        data_dasar("aman"),
        data_dasar("diuji"),
        indikator("obat-aman", "80", rumus=Rumus(("aman",), ("diuji",))),
        isi={1: {"data": {"aman": "23", "diuji": "36"}}, 4: {"data": {"aman": "174", "diuji": "264"}}},
    )
    results = [_hasil(kinerja, "obat-aman", nomor) for nomor in (1, 4)]
    assert [(cetak(hasil.realisasi), cetak(hasil.capaian)) for hasil in results] == [
        ("63.89", "79.86"),
        ("65.91", "82.39"),
    ]


def test_an_annual_indikator_waits_for_triwulan_iv(susun: Susun, indikator: Build) -> None:
    kinerja = susun(
        indikator("akreditasi", "80", agregasi=Agregasi.TAHUNAN),
        isi={4: {"realisasi_indikator": {"akreditasi": "82"}}},
    )
    early, late = _hasil(kinerja, "akreditasi"), _hasil(kinerja, "akreditasi", 4)
    assert (early.status, late.status) == (Status.BELUM_DIUKUR, Status.TERCAPAI)
    assert (early.realisasi.nilai, early.skala) == (Absen(KataAbsen.DIUKUR_TRIWULAN_IV), None)


@pytest.mark.parametrize(
    ("realisasi", "capaian", "status"),
    [
        (Huruf("B"), "100.00", Status.TERCAPAI),
        (Huruf("C"), None, Status.BELUM_TERCAPAI),
        (Decimal(54), "90.00", Status.BELUM_TERCAPAI),
    ],
)
def test_a_predikat_takes_a_letter_or_a_nilai(
    susun: Susun, indikator: Build, cetak: Cetak, realisasi: Huruf | Decimal, capaian: str | None, status: Status
) -> None:
    steps = tuple(TingkatPredikat(kode, "", Decimal(bound)) for kode, bound in (("A", 80), ("B", 60), ("C", 0)))
    satuan = Satuan("akip", "predikat", JenisAngka.PREDIKAT, predikat=Predikat("akip", steps))
    kinerja = susun(
        indikator("nilai-akip", Huruf("B"), satuan=satuan), isi={2: {"realisasi_indikator": {"nilai-akip": realisasi}}}
    )
    hasil = _hasil(kinerja, "nilai-akip")
    assert (cetak(hasil.capaian), hasil.status) == (capaian, status)
