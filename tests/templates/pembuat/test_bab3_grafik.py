"""The charts of Bab III in the report of an agency with a single bidang."""

from __future__ import annotations

from tests.seed.naskah import Naskah


def test_an_agency_without_bidang_is_not_compared_with_itself(setahun: Naskah) -> None:
    texts = [satu.teks for satu in setahun.paragraf()]
    assert not [teks for teks in texts if "antarunit kerja" in teks or "Setiap Unit Kerja" in teks]
    assert [teks for teks in texts if "dari triwulan ke triwulan diperlihatkan pada Gambar 3.3" in teks]
