"""What stands beside a figure becomes sentences."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.catatan import end_sentence, note_data_dasar, note_indikator
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Isian, Ralat


def test_the_date_of_the_data_and_the_remark_are_two_sentences(bahan: Bahan) -> None:
    note = note_indikator(bahan.kinerja.indikator["wirausaha-baru"], bahan)
    assert note == "Data per 30 Juni 2017. Data triwulan II 2018 belum tersedia."


def test_a_figure_with_nothing_beside_it_has_no_note(bahan: Bahan) -> None:
    assert note_indikator(bahan.kinerja.indikator["calon-wirausaha"], bahan) == ""
    assert note_data_dasar(bahan.kinerja.indikator["persentase-aktif"], bahan) == []


def test_the_note_of_a_data_dasar_stands_under_its_name(bahan: Bahan) -> None:
    notes = note_data_dasar(bahan.kinerja.indikator["persentase-tpt"], bahan)
    assert notes == ["Jumlah penganggur: Data per 31 Maret 2018."]


def test_reason_missing_parts_and_correction_are_told(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    isian = Isian(
        Decimal(38),
        alasan="survei tahunan",
        tanpa_rincian="arsip belum ditemukan",
        ralat=Ralat("salah ketik", "Berita Acara Nomor 5", datetime.date(2018, 7, 2)),
    )
    kini = replace(kinerja.triwulan[2], realisasi_indikator={"wirausaha-baru": isian})
    bahan = susun(replace(kinerja, triwulan={2: kini}))
    assert note_indikator(kinerja.indikator["wirausaha-baru"], bahan) == (
        "Survei tahunan. Pembilang dan penyebut tidak tersedia; arsip belum ditemukan. "
        "Diralat pada 2 Juli 2018 berdasarkan Berita Acara Nomor 5: salah ketik."
    )


def test_a_sentence_begins_with_a_capital_and_ends_with_one_full_stop() -> None:
    assert end_sentence("belum ada\n data.") == "Belum ada data."
