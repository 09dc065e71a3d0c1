"""LK324: the report of a year without any earlier year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.diagnostics.contoh_dasar import BERKAS
from lkip_cli.kaidah.contoh_tahunan import LALU_LAYANAN, PROFIL, RIWAYAT, TAHUNAN, change_tahunan

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

TANPA = (LALU_LAYANAN, "    standar_nasional: tidak ada\n")


def test_the_indikator_is_named_with_the_year_that_is_missing(temukan: Temukan) -> None:
    (found,) = temukan("LK324", change_tahunan(RIWAYAT, TANPA))
    assert found.entitas == "nilai-layanan"
    assert "`2017:`" in found.perbaikan


def test_without_riwayat_all_indikator_of_a_bidang_are_one_finding(temukan: Temukan) -> None:
    (found,) = temukan("LK324", {PROFIL: "profil: tahunan\n"})
    assert found.entitas == "umum"
    assert found.ringkas.endswith(": `nilai-layanan`, `persentase-lulus`")


def test_the_report_of_a_quarter_needs_no_earlier_year(temukan: Temukan) -> None:
    assert temukan("LK324", {}) == []


def test_the_last_quarter_is_the_report_of_the_year(temukan: Temukan) -> None:
    (found,) = temukan("LK324", {"2018/umum/tw4.yaml": BERKAS["2018/umum/tw1.yaml"]})
    assert found.place.berkas == "data/2018/umum/tw4.yaml"


def test_an_earlier_year_of_the_folder_is_one(temukan: Temukan, contoh: dict[str, bytes]) -> None:
    year = {
        f"2017{path[4:]}": isi.decode().replace("2018", "2017") for path, isi in contoh.items() if path[:4] == "2018"
    }
    year["2017/umum/tw4.yaml"] = year.pop("2017/umum/tw1.yaml")
    found = temukan("LK324", {**TAHUNAN, RIWAYAT: None, **year})
    assert [one.place.berkas for one in found] == ["data/2017/umum/tw4.yaml"]


def test_a_year_of_the_folder_without_its_last_quarter_is_to_be_completed_there(
    temukan: Temukan, contoh: dict[str, bytes]
) -> None:
    year = {
        f"2017{path[4:]}": isi.decode().replace("2018", "2017") for path, isi in contoh.items() if path[:4] == "2018"
    }
    (found,) = temukan("LK324", {**TAHUNAN, RIWAYAT: None, **year})
    assert "berkas triwulan IV di folder 2017" in found.perbaikan


def test_what_cannot_be_read_is_reported_where_it_stands(temukan: Temukan) -> None:
    assert temukan("LK324", {**TAHUNAN, RIWAYAT: "- satu\n"}) == []
