"""A figure is called by its medan and by the name of what bears it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.nama import name_entity, name_figure
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.kinerja import Kinerja


@pytest.mark.parametrize(
    ("tag", "nama"),
    [
        ("capaian/persentase-aktif", "Capaian Persentase koperasi aktif"),
        ("realisasi/persentase-aktif", "Realisasi Persentase koperasi aktif"),
        ("nilai/koperasi-aktif", "Jumlah koperasi aktif"),
        ("nilai/peserta", "Angka peserta"),
        ("realisasi/pembinaan", "Realisasi anggaran kegiatan Pembinaan perkoperasian"),
        ("keluaran/pembinaan", "Realisasi keluaran kegiatan Pembinaan perkoperasian"),
        ("serapan/kelembagaan", "Serapan anggaran Program Kelembagaan"),
        ("pagu/koperasi", "Pagu Bidang Koperasi"),
        ("sisa/dinas", "Sisa anggaran Dinas Tenaga Kerja dan Koperasi"),
        ("capaian/koperasi-sehat", "Rata-rata capaian Sasaran Strategis 3 (Meningkatnya koperasi)"),
        ("tercapai/iku", "Jumlah indikator yang tercapai seluruh Indikator Kinerja Utama"),
    ],
)
def test_every_kind_of_figure_has_a_name_in_words(tag: str, nama: str, bahan: Bahan) -> None:
    assert name_figure(list_figures(bahan, {})[f"{tag}/2018-TW2"], bahan.kinerja) == nama


def test_a_one_off_figure_bears_the_name_that_the_newest_quarter_gives_it(kinerja: Kinerja, bahan: Bahan) -> None:
    first, second = kinerja.triwulan[1], kinerja.triwulan[2]
    named = {
        1: replace(first, nama_angka={"peserta": "Peserta lama"}),
        2: replace(second, nama_angka={"peserta": "Peserta penyuluhan"}),
    }
    peserta = list_figures(bahan, {})["nilai/peserta/2018-TW2"]
    assert name_figure(peserta, replace(kinerja, triwulan=named)) == "Peserta penyuluhan"


def test_no_figure_is_called_by_the_spelling_of_its_medan(bahan: Bahan) -> None:
    names = [name_figure(hitungan, bahan.kinerja) for hitungan in list_figures(bahan, {}).values()]
    assert [nama for nama in names if "_" in nama] == []


def test_a_kode_that_names_nothing_stands_for_itself(bahan: Bahan) -> None:
    assert name_entity(bahan.kinerja, "tidak-dikenal") == "tidak-dikenal"
