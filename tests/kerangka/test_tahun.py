"""Every kind of file of a plan has a module that carries it over."""

from __future__ import annotations

from lkip_cli.kerangka import tahun
from lkip_cli.kerangka.temukan import find_modules
from lkip_cli.model.muat import BERKAS_BIDANG, BERKAS_TAHUN


def test_no_kind_of_file_of_a_plan_is_left_behind() -> None:
    assert {module.NAMA for module in find_modules(tahun)} == {*BERKAS_TAHUN, *BERKAS_BIDANG}
