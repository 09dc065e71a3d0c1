"""Derivations as one page that needs nothing else: it can be searched, linked to, printed, and sent by mail."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterator
from html import escape
from pathlib import Path
from urllib.parse import quote

from lkip_cli.diagnostics.aman import safe
from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.writers.asal.kalimat import list_places, list_rincian, tell_source_briefly

FOLDER = Path(__file__).with_name("halaman")
PENGANTAR = (
    "Setiap angka disertai rumusnya dalam kata dan angka, pembulatannya, dan asal masukannya. "
    "“…” berarti angka di belakang koma masih berlanjut."
)


def format_asal(jejak: Jejak) -> str:
    """The page; every text of the data is escaped, and the browser is told to load nothing and run only our script."""
    gaya, skrip = (FOLDER.joinpath(nama).read_text(encoding="utf-8") for nama in ("asal.css", "asal.js"))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="id">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(_policy(gaya, skrip))}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_text(jejak.judul)}</title>",
            f"<style>{gaya}</style>",
            "</head>",
            "<body>",
            *_body(jejak),
            f"<script>{skrip}</script>",
            "</body>",
            "</html>",
            "",
        )
    )


def _policy(gaya: str, skrip: str) -> str:
    """What the page may do: nothing but show this style and run this script."""
    return f"default-src 'none'; base-uri 'none'; style-src {_digest(gaya)}; script-src {_digest(skrip)}"


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _body(jejak: Jejak) -> Iterator[str]:
    yield f"<header><h1>{_text(jejak.judul)}</h1><p>{_text(jejak.instansi)}</p><p>{PENGANTAR}</p></header>"
    yield '<div class="pencarian" id="pencarian" role="search" hidden>'
    yield '<label for="cari">Cari nama, kode, atau angka yang tercetak</label>'
    yield '<input type="search" id="cari" autocomplete="off" spellcheck="false">'
    yield '<p id="jumlah" role="status"></p></div>'
    yield "<main>"
    listed = {satu.tag for satu in jejak.turunan}
    for pemilik, figures in _group(jejak.turunan).items():
        yield f"<section><h2>{_text(pemilik)}</h2>"
        for satu in figures:
            yield from _figure(satu, jejak, listed)
        yield "</section>"
    yield "</main>"


def _group(turunan: Collection[Turunan]) -> dict[str, list[Turunan]]:
    """The figures by what bears them, in their order."""
    groups: dict[str, list[Turunan]] = {}
    for satu in turunan:
        groups.setdefault(satu.pemilik, []).append(satu)
    return groups


def _figure(turunan: Turunan, jejak: Jejak, listed: Collection[str]) -> Iterator[str]:
    yield f'<article id="{escape(turunan.tag)}"><header>'
    yield f'<h3><span>{_text(turunan.nama)}</span> <span class="angka">{_text(turunan.cetak)}</span></h3>'
    yield f"<code>{_text(turunan.rujukan)}</code></header>"
    yield from _below(turunan, jejak, listed)
    places = list_places(turunan, jejak)
    if places:
        yield '<p class="asal">Tercetak pada</p><ul>'
        yield from (f"<li>{escape(tempat)}</li>" for tempat in places)
        yield "</ul>"
    yield "</article>"


def _below(turunan: Turunan, jejak: Jejak, listed: Collection[str]) -> Iterator[str]:
    rows = "".join(f"<dt>{_text(label)}</dt><dd>{_text(isi)}</dd>" for label, isi in list_rincian(turunan, jejak))
    yield f"<dl>{rows}</dl>"
    if turunan.masukan:
        yield '<p class="asal">Berasal dari</p><ul>'
        for satu in turunan.masukan:
            yield from _input(satu, turunan, jejak, listed)
        yield "</ul>"


def _input(turunan: Turunan, induk: Turunan, jejak: Jejak, listed: Collection[str]) -> Iterator[str]:
    """An input as a link to its own derivation; told in place where the page has none."""
    nama = turunan.nama if turunan.periode == induk.periode else turunan.judul
    angka = f'<span class="angka">{_text(turunan.cetak)}</span>'
    if turunan.tag in listed:
        sumber = tell_source_briefly(turunan, jejak)
        told = f' <span class="sumber">({_text(sumber)})</span>' if sumber else ""
        yield f'<li><a href="#{quote(turunan.tag, safe="/")}">{_text(nama)}</a>: {angka}{told}</li>'
        return
    yield f"<li>{_text(nama)}: {angka}"
    yield from _below(turunan, jejak, listed)
    yield "</li>"


def _text(text: str) -> str:
    return escape(safe(text))
