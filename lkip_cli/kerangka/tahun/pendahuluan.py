"""TAHUN/pendahuluan.yaml: Bab I, which the planner reads again."""

from __future__ import annotations

from lkip_cli.kerangka.salinan import Salinan

NAMA = "pendahuluan.yaml"


def carry(salinan: Salinan) -> str:
    """The file as it is."""
    return salinan.carry({})
