"""The files that examples of manuals change."""

from __future__ import annotations

from lkip_cli.diagnostics.contoh_dasar import BERKAS, changed, unchanged

TW1 = "2018/umum/tw1.yaml"


def test_one_spot_is_changed_and_the_rest_stays() -> None:
    isi = changed(TW1, "nilai-layanan: 3,5", "nilai-layanan: 4").berkas[TW1]
    assert isi == BERKAS[TW1].replace("nilai-layanan: 3,5", "nilai-layanan: 4")


def test_the_right_example_is_the_file_as_it_is() -> None:
    assert unchanged(TW1).berkas == {TW1: BERKAS[TW1]}
