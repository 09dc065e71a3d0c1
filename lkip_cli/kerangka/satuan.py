"""A satuan of an agency that fits an example."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.model.kinerja import Kinerja


def find_satuan(kinerja: Kinerja, jenis: JenisAngka) -> str:
    """The kode of the first satuan of that kind; of any kind where there is none."""
    satuan = kinerja.instansi.satuan
    fitting = (kode for kode, satu in satuan.items() if satu.jenis is jenis)
    return next(fitting, next(iter(satuan), ""))
