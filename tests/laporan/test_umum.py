"""Agency, period, legal ground and plan as templates see them."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.prosa import Prosa
from lkip_cli.laporan.umum import (
    build_instansi,
    build_pendahuluan,
    build_peraturan,
    build_periode,
    build_renstra,
    list_dasar_hukum,
)
from lkip_cli.model.kinerja import Kinerja


def test_names_that_are_not_known_are_empty(kinerja: Kinerja) -> None:
    instansi = build_instansi(kinerja.instansi)
    assert instansi["kepala"] == {"jabatan": "Kepala Dinas", "nama": "", "nip": "", "pangkat": ""}
    assert instansi["nama_besar"] == "DINAS TENAGA KERJA DAN KOPERASI"
    assert instansi["bidang"] == [
        {"kode": "tenaga-kerja", "nama": "Bidang Tenaga Kerja"},
        {"kode": "koperasi", "nama": "Bidang Koperasi"},
    ]


def test_the_period_is_given_in_all_its_forms(bahan: Bahan) -> None:
    assert build_periode(bahan) == {
        "triwulan": "Triwulan II",
        "tw": "TW II",
        "romawi": "II",
        "tahun": "2018",
        "judul": "Triwulan II Tahun 2018",
        "akhir": "30 Juni 2018",
        "tanggal_laporan": "10 Juli 2018",
    }


def test_a_report_without_date_has_an_empty_one(bahan: Bahan) -> None:
    assert build_periode(replace(bahan, kinerja=replace(bahan.kinerja, triwulan={})))["tanggal_laporan"] == ""


def test_a_regulation_is_found_by_its_kode_in_both_spellings(kinerja: Kinerja) -> None:
    peraturan = build_peraturan(kinerja)
    assert peraturan["perpres-29-2014"] == peraturan["perpres_29_2014"]
    assert peraturan["perpres_29_2014"].startswith("Peraturan Presiden Nomor 29 Tahun 2014 tentang")


def test_only_regulations_marked_for_it_are_legal_ground(kinerja: Kinerja) -> None:
    assert len(list_dasar_hukum(kinerja)) == 1


def test_bab_one_has_citations_narrative_and_structure(kinerja: Kinerja, prosa: Prosa) -> None:
    bab = build_pendahuluan(kinerja, prosa)
    assert str(bab["dasar_pembentukan"]).startswith("Peraturan Presiden Nomor 29")
    assert bab["tugas"] == "Melaksanakan urusan tenaga kerja."
    assert bab["struktur"] == [
        {"nama": "Kepala Dinas", "tugas": "Memimpin.", "bawahan": [{"nama": "Sekretariat", "tugas": "Melayani."}]}
    ]
    assert (bab["jumlah_bidang"], bab["jumlah_bidang_huruf"]) == ("2", "dua")
    fungsi = bab["fungsi"]
    assert isinstance(fungsi, list)
    assert [blok["jenis"] for blok in fungsi] == ["butir", "butir"]


def test_the_plan_has_its_lists_with_numbers(kinerja: Kinerja) -> None:
    renstra = build_renstra(kinerja.renstra)
    assert (renstra["periode"], renstra["visi"]) == ("2014-2018", "Wirausaha yang mandiri")
    assert (renstra["jumlah_sasaran"], renstra["jumlah_sasaran_huruf"]) == ("5", "lima")
    kebijakan = renstra["kebijakan"]
    assert isinstance(kebijakan, list)
    assert kebijakan[1] == {"nomor": "2", "butir": ["satu", "dua"]}
