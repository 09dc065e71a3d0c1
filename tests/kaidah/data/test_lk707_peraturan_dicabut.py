"""LK707: a revoked regulation as a basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import PERATURAN, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _listed(*lines: str) -> dict[str, str]:
    entry = [
        "  lama:",
        "    jenis: Instruksi Presiden",
        "    nomor: 7",
        "    tahun: 1999",
        "    tentang: Kinerja",
        *lines,
    ]
    return change(PERATURAN, ("peraturan:\n", "\n".join(["peraturan:", *entry, ""])))


def test_the_one_that_revoked_it_is_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK707", _listed("    dicabut_oleh: perpres-29-2014"))
    assert found.entitas == "lama"
    assert "29 Tahun 2014" in found.places[1].label


@pytest.mark.parametrize("lines", [(), ("    dicabut_oleh: perpres-29-2014", "    dasar_hukum: tidak")])
def test_what_is_in_force_or_not_printed_stands(temukan: Temukan, lines: tuple[str, ...]) -> None:
    assert temukan("LK707", _listed(*lines)) == []


def test_a_regulation_of_a_later_year_has_not_revoked_it_yet(temukan: Temukan) -> None:
    later = ("tahun: 2014", "tahun: 2021")
    isi = _listed("    dicabut_oleh: perpres-29-2014")[PERATURAN].replace(*later)
    assert temukan("LK707", {PERATURAN: isi}) == []
