"""The file of program and kegiatan."""

from __future__ import annotations

from lkip_cli.model.anggaran import VERSI_PERTAMA, KegiatanBerkas

KEGIATAN = {"nama": "Pelatihan", "mendukung": "tpt", "keluaran": "tidak ada"}


def test_a_bare_pagu_and_a_pagu_by_version_have_one_form() -> None:
    assert KegiatanBerkas.model_validate({**KEGIATAN, "pagu": "10.000"}).pagu == {VERSI_PERTAMA: "10.000"}
    assert KegiatanBerkas.model_validate({**KEGIATAN, "pagu": {"murni": "10.000"}}).pagu == {"murni": "10.000"}


def test_one_supported_indikator_and_a_list_of_them_have_one_form() -> None:
    one = KegiatanBerkas.model_validate({**KEGIATAN, "pagu": "1", "juga_mendukung": "tpak"})
    two = KegiatanBerkas.model_validate({**KEGIATAN, "pagu": "1", "juga_mendukung": ["tpak"]})
    assert one == two
