"""Derivations as Markdown: a heading for each figure, and below it a nested list."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.formats.markdown import escape_markdown
from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.writers.asal.kalimat import list_places, list_rincian

JOROK = "  "


def format_asal(jejak: Jejak) -> str:
    """The derivations, each under its name and period."""
    return "\n".join("\n".join(_figure(satu, jejak)) for satu in jejak.turunan) + "\n"


def _figure(turunan: Turunan, jejak: Jejak) -> Iterator[str]:
    yield f"## {_text(turunan.judul)}: {_text(turunan.cetak)}"
    yield ""
    yield from _below(turunan, jejak, "")
    places = list_places(turunan, jejak)
    if places:
        yield "- Tercetak pada:"
        yield from (f"{JOROK}- {escape_markdown(tempat)}" for tempat in places)
    yield ""


def _below(turunan: Turunan, jejak: Jejak, jorok: str) -> Iterator[str]:
    for label, isi in list_rincian(turunan, jejak):
        yield f"{jorok}- {_text(label)}: {escape_markdown(isi)}"
    for satu in turunan.masukan:
        nama = satu.nama if satu.periode == turunan.periode else satu.judul
        yield f"{jorok}- {_text(nama)}: **{_text(satu.cetak)}**"
        yield from _below(satu, jejak, jorok + JOROK)


def _text(text: str) -> str:
    return escape_markdown(safe(text))
