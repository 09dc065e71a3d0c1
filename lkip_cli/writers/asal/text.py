"""Derivations for the screen: one below the other, each an indented tree down to the lines of the data."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics.aman import safe, width
from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.writers.asal.kalimat import list_places, list_rincian, tell_source_briefly

JOROK = "    "
LEBAR_LABEL = 15
DAFTAR = 4
"""So many figures that were filled in, side by side, stand in a list of one line each."""


def format_asal(jejak: Jejak) -> str:
    """The derivations with an empty line between two."""
    return "\n".join("\n".join(_figure(satu, jejak)) + "\n" for satu in jejak.turunan)


def _figure(turunan: Turunan, jejak: Jejak) -> Iterator[str]:
    yield f"{safe(turunan.judul)}: {turunan.cetak}"
    yield from _below(turunan, jejak, "  ")
    places = list_places(turunan, jejak)
    if places:
        yield "  Tercetak pada"
        yield from (f"    - {tempat}" for tempat in places)


def _below(turunan: Turunan, jejak: Jejak, jorok: str) -> Iterator[str]:
    for label, isi in list_rincian(turunan, jejak):
        yield f"{jorok}{label:<{LEBAR_LABEL}} {isi}"
    if turunan.masukan:
        yield f"{jorok}Berasal dari"
        yield from _inputs(turunan, jejak, jorok + "  ")


def _inputs(turunan: Turunan, jejak: Jejak, jorok: str) -> Iterator[str]:
    if len(turunan.masukan) >= DAFTAR and not any(satu.masukan or satu.dihitung for satu in turunan.masukan):
        yield from _list(turunan, jejak, jorok)
        return
    for satu in turunan.masukan:
        periode = "" if satu.periode == turunan.periode else f", {satu.periode.lengkap}"
        yield f"{jorok}- {safe(satu.nama)}{periode}: {satu.cetak}"
        yield from _below(satu, jejak, jorok + JOROK)


def _list(turunan: Turunan, jejak: Jejak, jorok: str) -> Iterator[str]:
    """The inputs as a list, their figures one below the other."""
    lebar = max(width(satu.cetak) for satu in turunan.masukan)
    for satu in turunan.masukan:
        sumber = tell_source_briefly(satu, jejak)
        yield f"{jorok}{satu.cetak:>{lebar}}  {safe(satu.nama)}{f'  [{safe(sumber)}]' if sumber else ''}"
