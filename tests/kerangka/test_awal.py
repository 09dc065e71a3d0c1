"""The data files of a new agency, one by one."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from lkip_cli.kerangka import awal
from lkip_cli.kerangka.awal import bidang, dokumen, instansi, pendahuluan, peraturan, renstra
from lkip_cli.kerangka.temukan import find_modules

if TYPE_CHECKING:
    from lkip_cli.kerangka.jawaban import Jawaban


def test_every_required_kind_of_file_is_made(rumah_sakit: Jawaban) -> None:
    made = {path for module in find_modules(awal) for path in module.make_files(rumah_sakit)}
    assert made == {
        "lkip.yaml",
        "peraturan.yaml",
        "renstra/2025-2029.yaml",
        "2026/instansi.yaml",
        "2026/dokumen.yaml",
        "2026/pendahuluan.yaml",
        "2026/umum/indikator.yaml",
        "2026/umum/anggaran.yaml",
    }


def test_each_bidang_has_a_sasaran_a_plan_and_a_unit_of_the_structure(dinas: Jawaban) -> None:
    rencana = renstra.make_files(dinas)["renstra/2026-2030.yaml"]
    struktur = pendahuluan.make_files(dinas)["2026/pendahuluan.yaml"]
    assert all(f"          sasaran-{kode}:\n" in rencana for kode in dinas.bidang)
    assert all(f"      unit-{kode}:\n" in struktur for kode in dinas.bidang)
    assert len(bidang.make_files(dinas)) == 2 * len(dinas.bidang)


def test_an_agency_without_bidang_is_told_how_it_gets_one(rumah_sakit: Jawaban) -> None:
    teks = instansi.make_files(rumah_sakit)["2026/instansi.yaml"]
    assert "lkip new bidang KODE" in teks
    assert "bidang:\n  umum: Rumah Sakit Umum Daerah\n" in teks
    assert "bawahan:" not in pendahuluan.make_files(rumah_sakit)["2026/pendahuluan.yaml"]


def test_the_regulation_of_the_region_is_named_after_its_head(rumah_sakit: Jawaban) -> None:
    assert "jenis: Peraturan Bupati Lumajang\n" in peraturan.make_files(rumah_sakit)["peraturan.yaml"]
    lain = dataclasses.replace(rumah_sakit, daerah="Lumajang")
    assert "jenis: <jenis peraturan kepala daerah>\n" in peraturan.make_files(lain)["peraturan.yaml"]


def test_both_documents_begin_with_one_version_in_force_from_the_first_quarter(rumah_sakit: Jawaban) -> None:
    teks = dokumen.make_files(rumah_sakit)["2026/dokumen.yaml"]
    assert teks.count("\n    berlaku: triwulan I\n") == 2
    assert "nama: Perjanjian Kinerja Tahun 2026\n" in teks
