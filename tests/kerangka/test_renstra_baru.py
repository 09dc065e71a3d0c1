"""The frame of the next renstra."""

from __future__ import annotations

from lkip_cli.kerangka.renstra_baru import make_renstra

RENSTRA = "renstra/2014-2018.yaml"


def test_structure_is_kept_and_targets_are_not(contoh: dict[str, bytes]) -> None:
    teks = make_renstra(RENSTRA, contoh[RENSTRA])
    assert teks.startswith("# Disalin dari 2014-2018.yaml.")
    assert "target:" not in teks
    assert "          kualitas-layanan:\n" in teks
