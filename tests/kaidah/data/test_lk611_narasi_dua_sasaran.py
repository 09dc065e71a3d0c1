"""Each sasaran has reasons of its own."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.kaidah.contoh import INDIKATOR, RENSTRA, TRIWULAN_I, change

Temukan = Callable[..., list[Diagnostic]]

SASARAN = """\
          kecepatan-layanan:
            nama: Meningkatnya kecepatan layanan
            bidang: umum
            strategi: Menyederhanakan prosedur
            kebijakan: Mengurangi tahapan
target:
"""
NARASI = """\
    kecepatan-layanan:
      analisis: |
        Layanan berlangsung lebih cepat.
      faktor_pendukung: {}
      faktor_penghambat: {}
      upaya: tidak ada
  kegiatan:
"""
PENDUKUNG = "|\n        - Pelatih\n          berpengalaman."


def two_sasaran(pendukung: str, penghambat: str = "tidak ada") -> dict[str, str]:
    return {
        **change(RENSTRA, ("target:\n", SASARAN)),
        **change(INDIKATOR, ("sasaran: kualitas-layanan", "sasaran: kecepatan-layanan")),
        **change(TRIWULAN_I, ("  kegiatan:\n", NARASI.format(pendukung, penghambat))),
    }


def test_the_same_block_of_two_sasaran_is_found_once_with_both_places(temukan: Temukan) -> None:
    (found,) = temukan("LK611", two_sasaran(PENDUKUNG))
    assert found.ringkas == "faktor pendukung sasaran `kecepatan-layanan` sama dengan sasaran `kualitas-layanan`"
    assert found.entitas == "kecepatan-layanan"
    assert len(found.places) == 2


def test_another_block_may_say_the_same(temukan: Temukan) -> None:
    assert temukan("LK611", two_sasaran("tidak ada", PENDUKUNG)) == []


def test_tidak_ada_is_no_text(temukan: Temukan) -> None:
    assert temukan("LK611", two_sasaran("tidak ada")) == []
