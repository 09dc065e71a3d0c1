"""A figure in a sentence comes from the data."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.teks import written_at

Temukan = Callable[..., list[Diagnostic]]


def saying(kalimat: str) -> dict[str, str]:
    return change(TRIWULAN_I, ("Pelatih berpengalaman", kalimat))


@pytest.mark.parametrize(
    ("kalimat", "angka"),
    [
        ("Pelatih menangani 98,04% peserta", "98,04%"),
        ("Pelatih menangani 105 % peserta", "105 %"),
        ("Pelatih menangani 98,04 persen peserta", "98,04 persen"),
        ("Honor pelatih Rp 3.240.000,- sebulan", "Rp 3.240.000,-"),
        ("Honor pelatih Rp3.240.000 sebulan", "Rp3.240.000"),
        ("Pelatih berjumlah 5 orang", "5"),
        ("Lulus 150/153 peserta", "150/153"),
        ("Pelatih berjumlah 160orang", "160"),
    ],
)
def test_figures_percentages_and_amounts_are_found(temukan: Temukan, kalimat: str, angka: str) -> None:
    (found,) = temukan("LK607", saying(kalimat))
    assert found.ringkas == f"angka diketik dalam narasi: {angka}"
    assert written_at(found.place) == angka


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pelatih K3 pemegang kartu AK-1 dan sertifikat P-IRT",
        "Pelatih berpedoman pada SP2D, ISO 9001, dan AK 1",
        "Pelatih diangkat dengan Keputusan Bupati Nomor 188.45/12/2018 tanggal 5 Maret 2018",
        "Sesuai Pasal 5 ayat (2) UU 13 Tahun 2003",
        "Sesuai Keputusan Kepala LAN Nomor 239/IX/6/8/2003",
        "Data per 30 Juni 2017, dihimpun 1-5 Maret 2018 pukul 08.00",
        "Pelatihan memperingati kemerdekaan ke-73",
        "Sejalan dengan RPJMD 2014-2018",
        "Pelatih berjumlah tiga belas orang",
        "Pelatih menangani {jumlah-peserta} orang, yaitu {persentase-lulus.capaian@tw1}",
    ],
)
def test_names_citations_dates_words_and_references_may_stand(temukan: Temukan, kalimat: str) -> None:
    assert temukan("LK607", saying(kalimat)) == []


def test_the_period_and_the_number_of_a_table_are_matters_of_other_rules(temukan: Temukan) -> None:
    assert temukan("LK607", saying("Pada triwulan 2 tahun 2018 menurut Tabel 3.4 dan sasaran strategis 4")) == []


def test_the_remedy_names_the_reference_that_prints_the_same(temukan: Temukan) -> None:
    (found,) = temukan("LK607", saying("Lulus 80,00% peserta"))
    assert found.perbaikan == "Ganti `80,00%` dengan `{persentase-lulus}`, bila angka itu yang dimaksud."


def test_the_remedy_lists_the_references_where_several_print_the_same(temukan: Temukan) -> None:
    """50 is the number of pendaftar and the target of the keluaran."""
    (found,) = temukan("LK607", saying("Terdapat 50 pendaftar"))
    assert found.perbaikan.endswith("`{jumlah-pendaftar}`, `{pelatihan.target_keluaran}`.")


def test_a_figure_that_nothing_prints_goes_to_the_list_of_angka(temukan: Temukan) -> None:
    (found,) = temukan("LK607", saying("Terdapat 38 penyuluh"))
    assert "daftarkan di bawah `angka:`" in found.perbaikan
