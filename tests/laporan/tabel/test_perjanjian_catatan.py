"""The sentences under the table of the Perjanjian Kinerja."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.perjanjian_catatan import build
from lkip_cli.laporan.tanda import TANPA_INDIKATOR, TANPA_KEGIATAN


def test_an_indikator_of_the_agreement_without_kegiatan_is_explained(bahan: Bahan) -> None:
    assert build(bahan) == f"{TANPA_KEGIATAN} {TANPA_INDIKATOR}"
