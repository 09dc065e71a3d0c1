"""Findings as a table for a pull request or a job summary, in the Markdown of GitHub and GitLab."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.diagnostic import Diagnostic
from lkip_cli.diagnostics.posisi import position
from lkip_cli.diagnostics.tampilan import Tampilan
from lkip_cli.diagnostics.urut import count_diagnostics, worst_first

TERBUKA = 50
"""So many findings are seen at once; further ones are folded away."""
PALING_BANYAK = 1000
"""A job summary may not be larger than 1 MiB; findings beyond this are counted."""
KEPALA = ("| Tingkat | Tempat | Kode | Temuan | Perbaikan |", "| --- | --- | --- | --- | --- |")
MARKUP = re.compile(r"([\\`*_{}\[\]<>|~&!$])")
MENTION = re.compile(r"[@#!~%&$](?=\w)")
"""What calls a user, or links an issue, a merge request, a label, a milestone, an epic or a snippet."""
PUTUS = "&#8203;"
"""A space without width; behind it a sign calls nobody and links nothing."""


def format_diagnostics(tampilan: Tampilan) -> str:
    """The number of findings, then the table, errors first."""
    if not tampilan.diagnostics:
        return "Tidak ada temuan.\n"
    return "\n".join(_page(worst_first(tampilan.diagnostics))) + "\n"


def _page(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    yield f"**{count_diagnostics(diagnostics).kalimat}**"
    yield ""
    yield from _table(diagnostics[:TERBUKA])
    folded = diagnostics[TERBUKA:PALING_BANYAK]
    if folded:
        yield from ("", "<details>", f"<summary>{len(folded)} temuan lagi</summary>", "")
        yield from _table(folded)
        yield from ("", "</details>")
    if len(diagnostics) > PALING_BANYAK:
        yield from ("", f"{len(diagnostics) - PALING_BANYAK} temuan lain tidak ditampilkan.")


def _table(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    yield from KEPALA
    for diagnostic in diagnostics:
        place, ringkas, perbaikan = position(diagnostic.place), safe(diagnostic.ringkas), safe(diagnostic.perbaikan)
        cells = (
            diagnostic.tingkat,
            escape_markdown(place),
            diagnostic.kode,
            escape_prose(ringkas),
            escape_prose(perbaikan),
        )
        yield f"| {' | '.join(cells)} |"


def escape_prose(text: str) -> str:
    """A text of one line in which only what stands between backticks is markup, and that as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape_markdown(text)
    return "".join(_code(part) if number % 2 else escape_markdown(part) for number, part in enumerate(parts))


def _code(text: str) -> str:
    """Text as code; as plain text where code cannot hold it in a table."""
    if not text.strip() or ("|" in text and "\\" in text):
        return escape_markdown(f"`{text}`")
    piped = text.replace("|", "\\|")
    return f"`{piped}`"


def escape_markdown(text: str) -> str:
    """A text of one line in which nothing is markup."""
    return MENTION.sub(lambda sign: f"{sign[0]}{PUTUS}", MARKUP.sub(r"\\\1", text))
