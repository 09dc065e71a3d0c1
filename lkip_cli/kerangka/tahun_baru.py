"""The plan of the next year: definitions and structure of the year before, with comments, and none of its figures."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.kerangka import tahun
from lkip_cli.kerangka.salinan import Salinan
from lkip_cli.kerangka.temukan import find_modules
from lkip_cli.sumber.reader import read_file


def make_tahun(files: Mapping[str, bytes], lama: int, baru: int) -> dict[str, str]:
    """The files of the year `baru` by their path below the data folder, from those of the year `lama`.

    `files` are read without a finding; what no module knows is not carried over.
    """
    awalan = f"{lama}/"
    carried: dict[str, str] = {}
    modules = {module.NAMA: module for module in find_modules(tahun)}
    for path, raw in files.items():
        module = modules.get(path.rpartition("/")[2])
        if module is not None and path.startswith(awalan):
            tree, _ = read_file(path, raw)
            carried[f"{baru}/{path.removeprefix(awalan)}"] = module.carry(Salinan(raw.decode(), tree, lama, baru))
    return carried
