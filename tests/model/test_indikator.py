"""The file of indikator."""

from __future__ import annotations

from lkip_cli.model.indikator import TargetBerkas, TargetVersi


def test_a_bare_target_is_that_of_the_year() -> None:
    assert TargetVersi.model_validate("90,19") == TargetVersi(tahun="90,19")


def test_a_target_by_version_keeps_the_versions_apart_from_its_own_keys() -> None:
    target = TargetBerkas.model_validate({"murni": "90,19", "perubahan": {"tahun": "92", "tw1": "23"}})
    assert target.tahun is None
    assert target.entri == {"murni": TargetVersi(tahun="90,19"), "perubahan": TargetVersi(tahun="92", tw1="23")}
