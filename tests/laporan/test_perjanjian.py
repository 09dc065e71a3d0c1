"""The Perjanjian Kinerja holds what is marked for it, with the first pagu."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.perjanjian import list_indikator, list_kegiatan, sum_pagu
from lkip_cli.model.kinerja import Kinerja


def test_indikator_outside_the_agreement_are_left_out(kinerja: Kinerja) -> None:
    assert "wirausaha-baru" not in {satu.kode for satu in list_indikator(kinerja)}


def test_kegiatan_outside_the_agreement_are_left_out(kinerja: Kinerja) -> None:
    assert [satu.kode for satu in list_kegiatan(kinerja)] == ["padat-karya", "servis-motor", "pembinaan", "surat"]


def test_a_sub_kegiatan_follows_the_kegiatan_above_it(kinerja: Kinerja) -> None:
    surat = replace(kinerja.kegiatan["surat"], induk="penghargaan")
    changed = replace(kinerja, kegiatan={**kinerja.kegiatan, "surat": surat})
    assert "surat" not in {satu.kode for satu in list_kegiatan(changed)}


def test_the_sum_takes_the_first_pagu(bahan: Bahan) -> None:
    anggaran = [bahan.kini.anggaran[kode] for kode in ("padat-karya", "penghargaan")]
    assert sum_pagu("x", bahan.periode, anggaran) == Angka("85.525.000", "pagu_perjanjian/x/2018-TW2")


def test_a_sum_of_nothing_is_a_dash(bahan: Bahan) -> None:
    assert sum_pagu("x", bahan.periode, [bahan.kini.anggaran["penghargaan"]]) == "-"
