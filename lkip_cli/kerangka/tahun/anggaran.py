"""TAHUN/BIDANG/anggaran.yaml: program and kegiatan, without pagu and without targets of keluaran."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.kerangka.salinan import Salinan
from lkip_cli.model.nilai import KataAbsen
from lkip_cli.sumber.tree import Node

NAMA = "anggaran.yaml"
KOSONG = ""
Jalur = tuple[str, ...]


def carry(salinan: Salinan) -> str:
    """The file with an empty pagu for each kegiatan, which validate asks for, and no target of keluaran set."""
    root = salinan.tree.root
    return salinan.carry(dict(_figures(root, ())) if isinstance(root, dict) else {})


def _figures(node: Node, jalur: Jalur) -> Iterator[tuple[Jalur, str]]:
    """The path of every figure below a node, and what takes its place."""
    if not isinstance(node, dict):
        return
    for kunci, anak in node.items():
        here = (*jalur, kunci)
        if kunci == "pagu":
            yield here, KOSONG
        elif here[-2:] == ("keluaran", "target"):
            yield here, str(KataAbsen.BELUM_DITETAPKAN)
        else:
            yield from _figures(anak, here)
