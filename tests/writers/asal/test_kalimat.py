"""What every format tells of a figure."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.writers.asal.kalimat import list_places, list_rincian, tell_komit

Telusur = Callable[..., Jejak]


def test_the_places_where_a_figure_is_printed_are_told(telusur: Telusur) -> None:
    jejak = telusur("capaian/persentase-lulus")
    (turunan,) = jejak.turunan
    printed = dataclasses.replace(jejak, tercetak={turunan.tag: ("Tabel 1, baris 2", "Bab IV")})
    assert list_places(turunan, printed) == ["Tabel 1, baris 2", "Bab IV"]
    assert list_places(turunan, jejak) == []


def test_a_figure_that_the_report_does_not_print_is_said_to_be_so(telusur: Telusur) -> None:
    jejak = telusur("capaian/persentase-lulus")
    elsewhere = dataclasses.replace(jejak, tercetak={"capaian/nilai-layanan/2018-TW1": ("Bab IV",)})
    assert list_places(jejak.turunan[0], elsewhere) == ["tidak ada tempat dalam laporan ini"]


def test_what_is_empty_is_not_told(telusur: Telusur) -> None:
    jejak = telusur("nilai/jumlah-peserta")
    assert [label for label, _ in list_rincian(jejak.turunan[0], jejak)] == ["Jenis", "Sumber"]


def test_a_line_without_commit_is_said_to_be_so() -> None:
    assert tell_komit(None) == "belum di-commit"
