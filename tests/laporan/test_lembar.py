"""What a chart is made of, and the sentence for who cannot see it."""

from __future__ import annotations

import pytest

from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.lembar import Baris, Lembar, build_grafik


def lembar(*angka: str, jumlah: str = "") -> Lembar:
    """A sheet of quarters with these figures of one series."""
    rows = [Baris(f"Triwulan {nomor}", (satu,)) for nomor, satu in enumerate(angka, start=1)]
    whole = Baris("Seluruhnya", (jumlah,)) if jumlah else None
    return Lembar("Serapan anggaran", ("Serapan (%)",), "triwulan", rows, whole)


@pytest.mark.parametrize(
    ("angka", "cerita"),
    [
        (("20,74", "9,50", "1.000,00"), "Tertinggi: Triwulan 3 (1.000,00%). Terendah: Triwulan 2 (9,50%)."),
        (("5,00", "7,00", "7,00"), "Tertinggi: Triwulan 2; Triwulan 3 (7,00%). Terendah: Triwulan 1 (5,00%)."),
        (("0,00", "0,00"), "Semuanya 0,00%."),
    ],
)
def test_the_sentence_tells_the_highest_and_the_lowest_figure_as_printed(angka: tuple[str, ...], cerita: str) -> None:
    assert build_grafik(lembar(*angka))["kalimat"] == (
        f"Grafik serapan anggaran. {cerita} Angka tersedia untuk {len(angka)} dari {len(angka)} triwulan."
    )


def test_a_gap_is_neither_the_lowest_figure_nor_counted() -> None:
    grafik = build_grafik(lembar("20,74", "-", "[belum ada]"))
    assert grafik["kalimat"] == "Grafik serapan anggaran. Triwulan 1 (20,74%). Angka tersedia untuk 1 dari 3 triwulan."
    assert [row[1] for row in grafik["tabel"]] == ["Serapan (%)", "20,74", "-", "[belum ada]"]


def test_the_whole_is_told_apart_and_drawn_last() -> None:
    grafik = build_grafik(lembar("1,00", "2,00", jumlah="9,00"))
    assert "Terendah: Triwulan 1 (1,00%). Seluruhnya: 9,00%. Angka tersedia untuk 2 dari 2" in grafik["kalimat"]
    assert grafik["tabel"][-1] == ["Seluruhnya", "9,00"]


def test_without_any_figure_the_sentence_says_why_there_is_no_chart() -> None:
    grafik = build_grafik(lembar("-", "-"))
    assert not grafik["ada"]
    assert grafik["kalimat"] == "Serapan anggaran belum dapat disajikan dalam grafik karena belum ada angkanya."


def test_a_figure_keeps_its_name() -> None:
    angka = Angka("98,04", "capaian/koperasi-aktif/2018-TW2")
    rows = [Baris("Koperasi aktif", (angka, "100"))]
    tabel = build_grafik(Lembar("Capaian", ("Capaian (%)", "Target (%)"), "indikator", rows))["tabel"]
    assert tabel == [["", "Capaian (%)", "Target (%)"], ["Koperasi aktif", angka, "100"]]
