"""What follows from the answers about an agency."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from lkip_cli.kerangka.jawaban import Jawaban


@pytest.mark.parametrize(
    ("nama", "jabatan"),
    [
        ("Dinas Pertanian", "Kepala Dinas Pertanian"),
        ("RSUD dr. Haryoto", "Direktur RSUD dr. Haryoto"),
        ("Rumah Sakit Umum Daerah", "Direktur Rumah Sakit Umum Daerah"),
        ("Inspektorat Daerah", "Inspektur"),
        ("Kecamatan Blimbing", "Camat Blimbing"),
    ],
)
def test_the_head_is_called_as_such_an_agency_calls_its_own(nama: str, jabatan: str, dinas: Jawaban) -> None:
    assert dataclasses.replace(dinas, nama=nama).kepala == jabatan


@pytest.mark.parametrize(
    ("daerah", "jabatan"),
    [
        ("Kabupaten Hulu Sungai Selatan", "Bupati Hulu Sungai Selatan"),
        ("Kota Madiun", "Wali Kota Madiun"),
        ("provinsi Jawa Timur", "Gubernur Jawa Timur"),
        ("Lumajang", "<jabatan atasan>"),
        ("Kota", "<jabatan atasan>"),
    ],
)
def test_the_head_of_the_region_is_told_from_its_name_or_asked_for(daerah: str, jabatan: str, dinas: Jawaban) -> None:
    assert dataclasses.replace(dinas, daerah=daerah).kepala_daerah == jabatan


def test_an_agency_without_bidang_has_one_folder_of_its_own_name(rumah_sakit: Jawaban) -> None:
    assert rumah_sakit.semua_bidang == {"umum": "Rumah Sakit Umum Daerah"}
