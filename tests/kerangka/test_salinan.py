"""A data file copied without its figures."""

from __future__ import annotations

from lkip_cli.kerangka.salinan import Salinan
from lkip_cli.sumber.reader import read_file

TEKS = """\
# Indikator tahun 2018, menurut laporan TW II 2018.
indikator:
  # Target 1.250 menurut Perjanjian Kinerja.
  # Contoh:
  #   target: 1.250
  pasien:
    penjelasan: |
      # 1.250 dihitung pada tahun 2018
    "target":
      tahun: 1.250
      # revisi

      tw1: 300
    # Target 1.2500 milik indikator lain.
    satuan: orang
"""


def _carry(ganti: dict[tuple[str, ...], str]) -> str:
    tree, found = read_file("2018/a/indikator.yaml", TEKS.encode())
    assert found == []
    return Salinan(TEKS, tree, 2018, 2019).carry(ganti)


def test_a_block_of_figures_becomes_one_value_and_text_is_left_alone() -> None:
    assert (
        _carry({("indikator", "pasien", "target"): "belum ditetapkan"})
        == """\
# Indikator tahun 2019, menurut laporan TW II 2018.
indikator:
  # Contoh:
  #   target: 1.250
  pasien:
    penjelasan: |
      # 1.250 dihitung pada tahun 2018
    "target": belum ditetapkan
    # Target 1.2500 milik indikator lain.
    satuan: orang
"""
    )


def test_without_figures_to_take_out_only_the_year_at_the_head_changes() -> None:
    assert _carry({}) == TEKS.replace("tahun 2018, menurut", "tahun 2019, menurut", 1)
