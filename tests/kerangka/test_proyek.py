"""A new agency begins with data that hold no error, and with nothing but warnings that say what to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kerangka.proyek import make_data, make_sekitar
from lkip_cli.pipeline import judge

if TYPE_CHECKING:
    from lkip_cli.kerangka.jawaban import Jawaban
    from tests.kerangka.conftest import Muat


@pytest.mark.parametrize("siapa", ["rumah_sakit", "dinas"])
def test_only_texts_to_replace_and_targets_to_set_are_reported(
    siapa: str, muat: Muat, request: pytest.FixtureRequest
) -> None:
    jawaban: Jawaban = request.getfixturevalue(siapa)
    found = judge(muat(make_data(jawaban)))
    assert {(one.kode, str(one.tingkat)) for one in found} == {("LK229", "peringatan"), ("LK303", "peringatan")}


def test_names_come_back_as_they_were_given_whatever_they_hold(dinas: Jawaban, muat: Muat) -> None:
    muatan = muat(make_data(dinas))
    instansi = muatan.tahun[2026].instansi
    assert (instansi.nama, instansi.daerah, instansi.ibu_kota) == ('Dinas "Pertanian"', "Kota Madiun", "Madiun")
    assert dict(instansi.bidang) == dict(dinas.bidang)
    assert instansi.atasan.jabatan == "Wali Kota Madiun"
    assert muatan.tahun[2026].renstra.akhir == 2030
    assert [str(periode) for periode in muatan.hasil] == ["2026-TW2"]


def test_every_data_file_begins_with_a_comment(dinas: Jawaban) -> None:
    assert [path for path, teks in make_data(dinas).items() if not teks.startswith("# ")] == []


def test_no_line_is_too_long_for_a_screen_but_names_and_regulations(rumah_sakit: Jawaban) -> None:
    long = [line for teks in make_data(rumah_sakit).values() for line in teks.splitlines() if len(line) > 120]
    assert [line for line in long if not line.lstrip().startswith(("tentang:", "# Triwulan"))] == []


def test_around_the_data_stand_settings_for_git_and_editors_and_two_examples_for_servers() -> None:
    wanted = {".gitattributes", ".gitignore", ".editorconfig", ".github/workflows/lkip.yml", ".gitlab-ci.yml"}
    assert wanted <= set(make_sekitar())
    assert all(teks.startswith("# ") for teks in make_sekitar().values())
