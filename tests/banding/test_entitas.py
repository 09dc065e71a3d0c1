"""The kinds of entries that have a kode."""

from __future__ import annotations

from lkip_cli.banding.entitas import ENTITAS
from lkip_cli.banding.perubahan import Pokok
from lkip_cli.pipeline import Muatan


def test_each_kind_says_what_its_entries_are_called_and_whose_they_are(dinas: Muatan) -> None:
    kinerja = dinas.tahun[2018]
    found = {jenis: ambil(kinerja) for jenis, ambil in ENTITAS.items()}
    assert all(found.values())
    assert found["bidang"]["koperasi"].pokok == Pokok("bidang", "koperasi", "Bidang Koperasi Usaha Kecil", "koperasi")
    assert found["data dasar"]["koperasi-aktif"].pokok.bidang == "koperasi"
    assert found["versi pagu"]["pergeseran-1"].pokok.nama == "pagu setelah pergeseran pertama"
    assert found["peraturan"]["uu-25-1992"].pokok.nama.startswith("Undang-Undang Nomor 25 Tahun 1992 tentang")
