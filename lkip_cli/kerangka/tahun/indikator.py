"""TAHUN/BIDANG/indikator.yaml: every definition, and no target."""

from __future__ import annotations

from lkip_cli.kerangka.salinan import Salinan
from lkip_cli.model.nilai import KataAbsen

NAMA = "indikator.yaml"


def carry(salinan: Salinan) -> str:
    """The file with each target not yet set."""
    root = salinan.tree.root
    indikator = root.get("indikator") if isinstance(root, dict) else None
    kode = indikator if isinstance(indikator, dict) else {}
    return salinan.carry({("indikator", satu, "target"): str(KataAbsen.BELUM_DITETAPKAN) for satu in kode})
