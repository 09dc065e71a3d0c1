"""TAHUN/instansi.yaml: the agency is the same until the planner says otherwise."""

from __future__ import annotations

from lkip_cli.kerangka.salinan import Salinan

NAMA = "instansi.yaml"


def carry(salinan: Salinan) -> str:
    """The file as it is."""
    return salinan.carry({})
