"""Findings as workflow commands: GitHub Actions shows each at its line of a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.diagnostic import Diagnostic, Tingkat
from lkip_cli.diagnostics.place import TextPlace, WordPlace
from lkip_cli.diagnostics.posisi import beside, position
from lkip_cli.diagnostics.tampilan import Tampilan
from lkip_cli.diagnostics.urut import count_diagnostics

BATAS = 10
"""GitHub shows so many of each kind in one step and drops the rest."""
PERINTAH = {Tingkat.KESALAHAN: "error", Tingkat.PERINGATAN: "warning"}
DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
PROPERTY = {**DATA, ":": "%3A", ",": "%2C"}


def format_diagnostics(tampilan: Tampilan) -> str:
    """One command per line: the first ten errors, the first ten warnings, and a notice that counts the rest."""
    shown: list[Diagnostic] = []
    rest: list[Diagnostic] = []
    for tingkat in PERINTAH:
        same = [diagnostic for diagnostic in tampilan.diagnostics if diagnostic.tingkat is tingkat]
        shown += same[:BATAS]
        rest += same[BATAS:]
    commands = [_command(diagnostic) for diagnostic in shown]
    return "".join(f"{line}\n" for line in [*commands, *_notice(rest)])


def _command(diagnostic: Diagnostic) -> str:
    title = f"{diagnostic.kode} ({diagnostic.tingkat})"
    properties = {"file": safe(diagnostic.place.berkas), **_spot(diagnostic), "title": title}
    written = ",".join(f"{name}={_escape(value, PROPERTY)}" for name, value in properties.items())
    return f"::{PERINTAH[diagnostic.tingkat]} {written}::{_escape(_message(diagnostic), DATA)}"


def _spot(diagnostic: Diagnostic) -> dict[str, str]:
    place = diagnostic.place
    if not isinstance(place, TextPlace):
        return {}
    end = place.kolom + max(1, place.panjang)
    return {"line": str(place.baris), "col": str(place.kolom), "endColumn": str(end)}


def _message(diagnostic: Diagnostic) -> str:
    lines = [safe(diagnostic.ringkas), safe(diagnostic.mengapa), f"Perbaikan: {safe(diagnostic.perbaikan)}"]
    if isinstance(diagnostic.place, WordPlace):
        lines.append(f"Tempat: {position(diagnostic.place)}")
    lines += [f"Lihat juga: {beside(place)}" for place in diagnostic.places[1:]]
    return "\n".join(lines)


def _notice(rest: Sequence[Diagnostic]) -> Iterator[str]:
    if rest:
        jumlah = count_diagnostics(rest)
        yield (
            f"::notice title=lkip::{jumlah.kesalahan} kesalahan dan {jumlah.peringatan} peringatan lain tidak tampil "
            f"di sini, karena GitHub menampilkan paling banyak {BATAS} dari setiap jenis. "
            "Daftarnya ada dalam ringkasan pekerjaan (job summary)."
        )


def _escape(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(character, character) for character in text)
