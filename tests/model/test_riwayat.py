"""riwayat.yaml: earlier years and national standards, every figure with its source."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from lkip_cli.diagnostics import Gagal, TextPlace
from lkip_cli.model.entitas import AngkaRiwayat, Profil, Riwayat, StandarNasional
from lkip_cli.model.nilai import Absen, KataAbsen

if TYPE_CHECKING:
    from tests.model.conftest import Muat

LULUS = "indikator:\n  persentase-lulus:\n"
SUMBER = "    sumber: LKIP 2017\n"


def test_a_figure_is_a_scalar_or_a_block_and_has_a_source_of_its_own_or_of_the_indikator(muat: Muat) -> None:
    isi = LULUS + SUMBER + "    realisasi:\n      2017:\n        nilai: 76,50\n        target: 75\n"
    isi += "        sumber: Laporan lain\n        catatan: Sementara.\n      2016: 74,25\n"
    kinerja, found = muat({"riwayat.yaml": isi})
    assert found == []
    assert kinerja.riwayat == {
        "persentase-lulus": Riwayat(
            {
                2016: AngkaRiwayat(Decimal("74.25"), "LKIP 2017"),
                2017: AngkaRiwayat(Decimal("76.50"), "Laporan lain", Decimal(75), "Sementara."),
            }
        )
    }
    assert list(kinerja.riwayat["persentase-lulus"].realisasi) == [2016, 2017]


def test_a_national_standard_is_read_by_the_satuan_of_the_indikator(muat: Muat) -> None:
    isi = LULUS + "    standar_nasional:\n      nilai: 80,5%\n      sumber: BPS\n"
    kinerja, found = muat({"riwayat.yaml": isi})
    assert found == []
    assert kinerja.riwayat["persentase-lulus"].standar_nasional == StandarNasional(Decimal("80.5"), "BPS")


def test_what_is_declared_absent_needs_no_source(muat: Muat) -> None:
    isi = LULUS + "    realisasi:\n      2017: tidak ada data\n    standar_nasional: tidak ada\n"
    kinerja, found = muat({"riwayat.yaml": isi})
    assert found == []
    past = kinerja.riwayat["persentase-lulus"]
    assert past.realisasi[2017].nilai == Absen(KataAbsen.TIDAK_ADA_DATA)
    assert past.standar_nasional == StandarNasional(Absen(KataAbsen.TIDAK_ADA), "")


@pytest.mark.parametrize(
    ("body", "kode", "line"),
    [
        (SUMBER + "    realisasi:\n      2018: 80\n", "LK225", 5),
        ("    realisasi:\n      2017: 80\n", "LK226", 4),
        ("    standar_nasional: 80\n", "LK226", 3),
        (SUMBER + "    realisasi:\n      2019: 80\n", "LK227", 5),
        (SUMBER + "    realisasi:\n      17: 80\n", "LK210", 5),
        (SUMBER + "    realisasi:\n      2017: 76.5\n", "LK171", 5),
        (SUMBER + "    realisasi:\n      2017:\n        nilai: 76\n        target: kira-kira\n", "LK179", 7),
        (SUMBER + "    capaian:\n      2017: 76\n", "LK201", 4),
    ],
)
def test_a_wrong_figure_is_found_once_at_its_line(muat: Muat, body: str, kode: str, line: int) -> None:
    _, found = muat({"riwayat.yaml": LULUS + body})
    assert [one.kode for one in found] == [kode]
    assert isinstance(found[0].place, TextPlace)
    assert (found[0].place.berkas, found[0].place.baris) == ("data/riwayat.yaml", line)


def test_an_unknown_indikator_is_told_with_the_near_one(muat: Muat) -> None:
    _, (found,) = muat({"riwayat.yaml": "indikator:\n  persentase-lulsu:\n    standar_nasional: tidak ada\n"})
    assert (found.kode, found.perbaikan) == ("LK212", "Maksudnya `persentase-lulus`?")


def test_an_indikator_that_could_not_be_read_is_not_reported_again(muat: Muat, contoh: dict[str, bytes]) -> None:
    path = "2018/umum/indikator.yaml"
    broken = contoh[path].decode().replace("    satuan: persen\n", "    satuan: person\n", 1)
    _, found = muat({"riwayat.yaml": LULUS + "    standar_nasional: tidak ada\n", path: broken})
    assert [one.kode for one in found] == ["LK212"]
    assert "satuan" in found[0].ringkas


def test_a_file_that_cannot_be_read_leaves_every_past_unread(muat: Muat) -> None:
    kinerja, found = muat({"riwayat.yaml": "- satu\n"})
    assert [one.kode for one in found] == ["LK104"]
    assert {past.terbaca for past in kinerja.riwayat.values()} == {False}
    assert set(kinerja.riwayat) == set(kinerja.indikator)


def test_an_unreadable_figure_stays_one(muat: Muat) -> None:
    kinerja, _ = muat({"riwayat.yaml": LULUS + SUMBER + "    realisasi:\n      2017: 76.5\n"})
    assert isinstance(kinerja.riwayat["persentase-lulus"].realisasi[2017].nilai, Gagal)


def test_a_year_of_riwayat_has_a_place(muat: Muat) -> None:
    kinerja, _ = muat({"riwayat.yaml": LULUS + SUMBER + "    realisasi:\n      2017: 76,5\n"})
    place = kinerja.letak.place("riwayat", "persentase-lulus", "realisasi", "2017")
    assert isinstance(place, TextPlace)
    assert place.baris == 5


@pytest.mark.parametrize(("written", "profil"), [("profil: tahunan\n", Profil.TAHUNAN), ("", Profil.TRIWULAN)])
def test_the_profile_of_a_quarter_is_as_written(muat: Muat, written: str, profil: Profil) -> None:
    kinerja, found = muat({"2018/tw1.yaml": f"{written}penutup: |\n  Selesai.\n"})
    assert found == []
    assert kinerja.triwulan[1].profil is profil


def test_the_report_of_the_last_quarter_is_that_of_the_year_unless_told_otherwise(muat: Muat) -> None:
    assert muat({"2018/tw4.yaml": "penutup: |\n  Selesai.\n"})[0].triwulan[4].profil is Profil.TAHUNAN
    assert muat({"2018/tw4.yaml": "profil: triwulan\n"})[0].triwulan[4].profil is Profil.TRIWULAN


def test_another_profile_is_refused_with_the_choices(muat: Muat) -> None:
    _, (found,) = muat({"2018/tw1.yaml": "profil: tahun\n"})
    assert found.kode == "LK208"
    assert "`triwulan`, `tahunan`" in found.perbaikan
