"""TAHUN/dokumen.yaml: one version of each document; the changes of the old year do not count in the new one."""

from __future__ import annotations

from lkip_cli.kerangka.dokumen_awal import MURNI, make_dokumen
from lkip_cli.kerangka.salinan import Salinan
from lkip_cli.sumber.tree import Node

NAMA = "dokumen.yaml"


def carry(salinan: Salinan) -> str:
    """The file of a year that begins, the first versions under the kode that they had."""
    root = salinan.tree.root
    daftar = root if isinstance(root, dict) else {}
    return make_dokumen(salinan.baru, _first(daftar.get("perjanjian_kinerja")), _first(daftar.get("pagu")))


def _first(versi: Node) -> str:
    return next(iter(versi), MURNI) if isinstance(versi, dict) else MURNI
