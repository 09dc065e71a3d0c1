"""A satuan for an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.kerangka.satuan import find_satuan

if TYPE_CHECKING:
    from tests.kerangka.conftest import Muat


def test_the_first_of_the_kind_is_taken_else_the_first_of_all(contoh: dict[str, bytes], muat: Muat) -> None:
    texts = {path: raw.decode() for path, raw in contoh.items()}
    assert find_satuan(muat(texts).tahun[2018], JenisAngka.BULAT) == "orang"
    path = "2018/instansi.yaml"
    texts[path] = texts[path].replace("jenis: bulat", "jenis: desimal")
    assert find_satuan(muat(texts).tahun[2018], JenisAngka.BULAT) == "persen"
