"""The kegiatan are numbered within their program."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.program_kegiatan import build


def test_the_numbers_restart_in_each_program(bahan: Bahan) -> None:
    assert [(row["program"], row["nomor"], row["kegiatan"]) for row in build(bahan)] == [
        ("Program Pelatihan", "1", "Padat karya"),
        ("Program Pelatihan", "2", "Pelatihan servis sepeda motor"),
        ("Program Kelembagaan", "1", "Pembinaan perkoperasian"),
        ("Program Kelembagaan", "2", "Penghargaan koperasi berprestasi"),
        ("Program Kelembagaan", "3", "Penyediaan jasa surat menyurat"),
    ]


def test_a_sub_kegiatan_is_numbered_below_its_kegiatan(bahan: Bahan) -> None:
    kegiatan = dict(bahan.kinerja.kegiatan)
    kegiatan["surat"] = replace(kegiatan["surat"], induk="pembinaan")
    rows = build(replace(bahan, kinerja=replace(bahan.kinerja, kegiatan=kegiatan)))
    assert [row["nomor"] for row in rows] == ["1", "2", "1", "1.1", "2"]
