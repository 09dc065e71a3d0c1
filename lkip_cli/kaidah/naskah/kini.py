"""What the data say now of the figures of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.kaidah.naskah.bacaan import bare_number
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.manifes import list_angka, tepat


@dataclass(frozen=True, slots=True)
class Sekarang:
    """A figure of the data now: its exact value (`laporan.manifes.tepat`), and the texts in which it is printed."""

    nilai: str
    teks: tuple[str, ...]

    def like(self, tercetak: str) -> str:
        """The text of the figure in the manner of an earlier one: with its sign of persen, its Rp, its satuan."""
        bentuk = tercetak.replace(bare_number(tercetak), "")
        return next((teks for teks in self.teks if teks.replace(bare_number(teks), "") == bentuk), self.teks[0])


@dataclass(frozen=True, slots=True)
class Kini:
    """The figures of the period of a report by tag, whose they are, and by what they are known.

    `versi` is that of lkip and `data` the digest of the data files, as `laporan.manifes.Jejak` records them.
    """

    instansi: str
    versi: str
    data: str
    angka: Mapping[str, Sekarang]


def gather_angka(konteks: Mapping[str, object]) -> dict[str, Sekarang]:
    """The figures of a context (`laporan.konteks`) by tag."""
    printed: dict[str, list[Angka]] = {}
    for angka in list_angka(konteks):
        printed.setdefault(angka.tag, []).append(angka)
    return {tag: _of(tuple(same)) for tag, same in printed.items()}


def _of(same: tuple[Angka, ...]) -> Sekarang:
    return Sekarang(tepat(same[0].hitungan), tuple(dict.fromkeys(angka.teks for angka in same)))
