"""LK315: a sasaran without indikator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, RENSTRA, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

SASARAN_LAIN = """\
          kecepatan-layanan:
            nama: Meningkatnya kecepatan layanan
            bidang: {bidang}
            strategi: Menyederhanakan alur layanan
            kebijakan: Meninjau alur layanan
target:
"""


def _with_sasaran(bidang: str) -> dict[str, str]:
    return change(RENSTRA, ("target:\n", SASARAN_LAIN.format(bidang=bidang)))


def test_it_is_found_at_its_kode(temukan: Temukan) -> None:
    (found,) = temukan("LK315", _with_sasaran("umum"))
    assert (found.entitas, found.perbaikan.partition("`")[2][:26]) == (
        "kecepatan-layanan",
        "sasaran: kecepatan-layanan",
    )


def test_one_indikator_is_enough(temukan: Temukan) -> None:
    moved = change(INDIKATOR, ("sasaran: kualitas-layanan", "sasaran: kecepatan-layanan"))
    assert temukan("LK315", _with_sasaran("umum") | moved) == []


@pytest.mark.parametrize("salah", [("satuan: indeks", "satuan: tidak-dikenal"), ("    arah: naik\n", "")])
def test_nothing_is_said_where_an_indikator_could_not_be_read(temukan: Temukan, salah: tuple[str, str]) -> None:
    assert temukan("LK315", _with_sasaran("umum") | change(INDIKATOR, salah)) == []


def test_nothing_is_said_of_a_bidang_whose_file_is_missing(temukan: Temukan, contoh: dict[str, bytes]) -> None:
    instansi = "2018/instansi.yaml"
    listed = contoh[instansi].decode().replace("  umum: Bidang Umum\n", "  umum: Bidang Umum\n  lain: Bidang Lain\n")
    assert temukan("LK315", _with_sasaran("lain") | {instansi: listed}) == []
